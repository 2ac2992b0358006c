# Passwords of the database's logins and what the application seals with. Each is made by Secrets Manager, handed through and never
# kept: not in the plan, not in the state. A higher version makes a new one; the migration task then tells the database.

locals {
  # logins that are there once, and one for each cell (docs/adr/0014)
  logins = merge(
    { for login, version in var.login_versions : "db-${login}" => version },
    { for cell, settings in var.cells : "db-cell${cell}" => settings.password_version },
  )
  generated = merge(local.logins, { seal = 1 })
}

ephemeral "aws_secretsmanager_random_password" "this" {
  for_each            = local.generated
  password_length     = 48
  exclude_punctuation = true # ends in environment variables and connection strings
}

resource "aws_secretsmanager_secret" "this" {
  for_each                = local.generated
  name                    = "${var.name}/${each.key}"
  description             = "Kiba: ${each.key}"
  kms_key_id              = var.key_arn
  recovery_window_in_days = 30
}

resource "aws_secretsmanager_secret_version" "login" {
  for_each                 = local.logins
  secret_id                = aws_secretsmanager_secret.this[each.key].id
  secret_string_wo         = ephemeral.aws_secretsmanager_random_password.this[each.key].random_password
  secret_string_wo_version = each.value
}

# Replaced by hand with the old one behind the new (docs/operations.md): a new one alone would open no letter that waits.
resource "aws_secretsmanager_secret_version" "seal" {
  secret_id                = aws_secretsmanager_secret.this["seal"].id
  secret_string_wo         = ephemeral.aws_secretsmanager_random_password.this["seal"].random_password
  secret_string_wo_version = 1
}

# Address of the chat that is told of failures; put there by hand, see docs/operations.md.
resource "aws_secretsmanager_secret" "chat" {
  name                    = "${var.name}/chat"
  description             = "Kiba: address of a chat's webhook"
  kms_key_id              = var.key_arn
  recovery_window_in_days = 30
}

# SES's user and password for SMTP, as {"user": …, "password": …}; put there by hand, see docs/operations.md.
resource "aws_secretsmanager_secret" "mail" {
  name                    = "${var.name}/mail"
  description             = "Kiba: user and password for SMTP"
  kms_key_id              = var.key_arn
  recovery_window_in_days = 30
}
