output "role_arns" {
  description = "Roles for the pipeline's settings: plan, deploy"
  value       = { for name, role in aws_iam_role.this : name => role.arn }
}
