# Copies that nobody who broke into the application or the pipeline can delete: in a vault that keeps them for their time, and of each
# night one in another region. Restoring to a second of the last weeks is the database's own (module rds); this is for the day when
# the database itself is gone.

locals {
  # Japan's night. A point in time the database has itself (a plan that kept one too would change its settings); the bucket has none.
  nightly = { schedule = "cron(30 18 * * ? *)", continuous = false, days = 35, copied = true }
  monthly = { schedule = "cron(30 19 1 * ? *)", continuous = false, days = 400, copied = false }
  always  = { schedule = "cron(30 20 * * ? *)", continuous = true, days = 35, copied = false }
  plans = {
    books = { arn = var.database_arn, rules = { nightly = local.nightly, monthly = local.monthly } }
    files = { arn = var.bucket_arn, rules = { nightly = local.nightly, monthly = local.monthly, always = local.always } }
  }
}

resource "aws_backup_vault" "this" {
  name        = var.name
  kms_key_arn = var.key_arn
  lifecycle {
    prevent_destroy = true
  }
}

# Who may delete copies is who may lift this lock: a person with rights beyond the pipeline's.
resource "aws_backup_vault_lock_configuration" "this" {
  backup_vault_name  = aws_backup_vault.this.name
  min_retention_days = 7
  max_retention_days = 400
}

resource "aws_backup_vault" "far" {
  region      = var.far_region
  name        = "${var.name}-far"
  kms_key_arn = var.far_key_arn
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_backup_vault_lock_configuration" "far" {
  region             = var.far_region
  backup_vault_name  = aws_backup_vault.far.name
  min_retention_days = 7
  max_retention_days = 400
}

resource "aws_backup_plan" "this" {
  for_each = local.plans
  name     = "${var.name}-${each.key}"

  dynamic "rule" {
    for_each = each.value.rules
    content {
      rule_name                    = rule.key
      target_vault_name            = aws_backup_vault.this.name
      schedule                     = rule.value.schedule
      schedule_expression_timezone = "Etc/UTC"
      enable_continuous_backup     = rule.value.continuous
      start_window                 = 60
      completion_window            = 360
      lifecycle {
        delete_after = rule.value.days
      }
      dynamic "copy_action" {
        for_each = rule.value.copied ? [aws_backup_vault.far.arn] : []
        content {
          destination_vault_arn = copy_action.value
          lifecycle {
            delete_after = rule.value.days
          }
        }
      }
    }
  }
}

resource "aws_backup_selection" "this" {
  for_each     = local.plans
  name         = each.key
  plan_id      = aws_backup_plan.this[each.key].id
  iam_role_arn = aws_iam_role.this.arn
  resources    = [each.value.arn]
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["backup.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_iam_role" "this" {
  name               = "${var.name}-backup"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

# Makes copies; it cannot restore. Whoever restores brings a role for that (docs/operations.md).
resource "aws_iam_role_policy_attachment" "this" {
  for_each = toset([
    "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
    "arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup",
  ])
  role       = aws_iam_role.this.name
  policy_arn = each.value
}
