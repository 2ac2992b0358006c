output "role_arn" {
  description = "PUBLISH_ROLE of the GitHub environment registry"
  value       = aws_iam_role.this.arn
}
