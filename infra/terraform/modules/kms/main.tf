# A key per purpose, so that a right to read one kind of data is no right to read another, and the use of each can be told apart
# in the trail. Rotated every year by AWS; deletion waits for thirty days.

data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  # Services that use a key in nobody's name; whoever else does, does it by a right of their own role and through these services.
  # `named` say for which account they ask. `nameless` do not when they ask for a key, and would be refused without a word; what they
  # write to, a queue or a topic of ours, has a policy that does ask.
  known = {
    database = { about = "The database, its backups and its insights", named = [], nameless = [] }
    files    = { about = "Companies' files", named = [], nameless = [] }
    queues   = { about = "Queues; S3 puts notices of uploads into one", named = [], nameless = ["s3.amazonaws.com"] }
    secrets  = { about = "Passwords and keys of the application", named = [], nameless = [] }
    logs     = { about = "Log groups", named = ["logs.${var.region}.amazonaws.com"], nameless = [] }
    alerts = {
      about    = "Topics of alarms"
      named    = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com", "costalerts.amazonaws.com"]
      nameless = ["events.amazonaws.com", "ses.amazonaws.com"]
    }
    backup = { about = "The backup vault", named = [], nameless = [] }
    images = { about = "Images in the registry", named = [], nameless = [] }
    state  = { about = "Terraform's state", named = [], nameless = [] }
  }
  keys = { for purpose in var.purposes : purpose => local.known[purpose] }
}

data "aws_iam_policy_document" "key" {
  for_each = local.keys

  # Hands the decision to IAM, action by action: in a key's own policy "*" is this key and no other.
  statement {
    sid       = "AdministeredByThisAccount"
    resources = ["*"]
    actions = [
      "kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags", "kms:ListGrants", "kms:ListKeyPolicies",
      "kms:PutKeyPolicy", "kms:EnableKeyRotation", "kms:TagResource", "kms:UntagResource", "kms:UpdateKeyDescription",
      "kms:EnableKey", "kms:DisableKey", "kms:ScheduleKeyDeletion", "kms:CancelKeyDeletion", "kms:RevokeGrant",
      "kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:CreateGrant",
    ]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root"]
    }
  }

  dynamic "statement" {
    for_each = length(each.value.named) > 0 ? [each.value.named] : []
    content {
      sid       = "UsedForThisAccount"
      resources = ["*"]
      actions   = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:DescribeKey"]
      principals {
        type        = "Service"
        identifiers = statement.value
      }
      # Without it another account could have the service use our key in its name. Log groups say who they are in the encryption
      # context instead, which is as narrow.
      condition {
        test     = each.key == "logs" ? "ArnLike" : "StringEquals"
        variable = each.key == "logs" ? "kms:EncryptionContext:aws:logs:arn" : "aws:SourceAccount"
        values   = each.key == "logs" ? ["arn:aws:logs:${var.region}:${local.account}:log-group:*"] : [local.account]
      }
    }
  }

  dynamic "statement" {
    for_each = length(each.value.nameless) > 0 ? [each.value.nameless] : []
    content {
      sid       = "UsedToWriteToOurs"
      resources = ["*"]
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      principals {
        type        = "Service"
        identifiers = statement.value
      }
    }
  }
}

resource "aws_kms_key" "this" {
  for_each                = local.keys
  region                  = var.region
  description             = "${var.name}: ${each.value.about}"
  enable_key_rotation     = true
  rotation_period_in_days = 365
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key[each.key].json

  # A key that is gone takes with it all that it closed.
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_alias" "this" {
  for_each      = local.keys
  region        = var.region
  name          = "alias/${var.name}-${each.key}"
  target_key_id = aws_kms_key.this[each.key].key_id
}
