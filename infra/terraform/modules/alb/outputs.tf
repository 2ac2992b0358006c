output "arn" {
  description = "The balancer, for CloudFront's VPC origin"
  value       = aws_lb.this.arn
}

output "dns_name" {
  description = "Name by which CloudFront knows the balancer"
  value       = aws_lb.this.dns_name
}

output "target_group_arn" {
  description = "Where web nodes register, once there is a listener that leads to them"
  value       = aws_lb_target_group.web.arn
  depends_on  = [aws_lb_listener_rule.web]
}

output "dimensions" {
  description = "What CloudWatch names balancer and target group by"
  value = {
    load_balancer = aws_lb.this.arn_suffix
    target_group  = aws_lb_target_group.web.arn_suffix
  }
}
