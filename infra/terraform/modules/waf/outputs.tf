output "arn" {
  description = "The rules, for CloudFront"
  value       = aws_wafv2_web_acl.this.arn
}

output "metric_name" {
  description = "What CloudWatch names the rules by"
  value       = var.name
}
