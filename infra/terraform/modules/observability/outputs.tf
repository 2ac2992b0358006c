output "log_group_names" {
  description = "Log group of web, worker and migrate"
  value       = { for role, group in aws_cloudwatch_log_group.this : role => group.name }
}

output "log_group_arns" {
  description = "The same as ARNs"
  value       = { for role, group in aws_cloudwatch_log_group.this : role => group.arn }
}

output "topic_arns" {
  description = "Topics: alarms (now), notices (tomorrow)"
  value       = { for name, topic in aws_sns_topic.this : name => topic.arn }
}

output "alarm_names" {
  description = "All that can wake somebody, for docs/operations.md to be compared with"
  value       = sort(concat(keys(local.watched), keys(local.short), [for name in keys(local.burns) : "burn-${name}"]))
}
