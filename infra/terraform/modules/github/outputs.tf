output "provider_arn" {
  description = "GitHub, as this account knows it"
  value       = aws_iam_openid_connect_provider.this.arn
}
