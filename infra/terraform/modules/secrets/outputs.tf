output "login_arns" {
  description = "Secret of each login, by the name of the environment variable that the application reads it from"
  value = merge(
    { for login in keys(var.login_versions) : "KIBA_DB_${upper(login)}_PASSWORD" => aws_secretsmanager_secret.this["db-${login}"].arn },
    { for cell in keys(var.cells) : "KIBA_DB_CELL${cell}_PASSWORD" => aws_secretsmanager_secret.this["db-cell${cell}"].arn },
  )
}

output "seal_arn" {
  description = "Secret for KIBA_SEAL_KEY"
  value       = aws_secretsmanager_secret.this["seal"].arn
}

output "chat_arn" {
  description = "Secret for KIBA_ALERT_WEBHOOK"
  value       = aws_secretsmanager_secret.chat.arn
}

output "mail_arn" {
  description = "Secret with user and password for SMTP, as JSON"
  value       = aws_secretsmanager_secret.mail.arn
}
