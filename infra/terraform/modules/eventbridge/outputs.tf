output "rule_arns" {
  description = "Rules, for the rights of the topics they publish to"
  value       = { for name, rule in aws_cloudwatch_event_rule.this : name => rule.arn }
}
