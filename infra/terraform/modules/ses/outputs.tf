output "smtp_host" {
  description = "Host for KIBA_MAIL_HOST; port 587, STARTTLS"
  value       = "email-smtp.${data.aws_region.current.region}.amazonaws.com"
}

output "smtp_user" {
  description = "IAM user whose key becomes the SMTP password"
  value       = aws_iam_user.smtp.name
}

output "identity_arn" {
  description = "The sending domain, for Cognito's letters"
  value       = aws_sesv2_email_identity.this.arn
}

output "configuration_set" {
  description = "What letters are sent under"
  value       = aws_sesv2_configuration_set.this.configuration_set_name
}
