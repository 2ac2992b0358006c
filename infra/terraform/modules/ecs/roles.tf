# Two roles each: one fetches image and secrets before the container is there, the other is what the code in it may do. A web node
# can therefore not even ask for the migrator's password.

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "execution" {
  for_each = local.secrets

  statement {
    sid       = "Image"
    actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    resources = [var.repository_arn]
  }
  # names no repository, and knows none
  statement {
    sid       = "ImageToken"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
  statement {
    sid       = "Log"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${var.log_group_arns[each.key]}:*"]
  }
  statement {
    sid     = "Secrets"
    actions = ["secretsmanager:GetSecretValue"]
    # arn:aws:secretsmanager:region:account:secret:name, then perhaps :key:stage:version, which the right does not name
    resources = distinct([for reference in values(each.value) : join(":", slice(split(":", reference), 0, 7))])
  }
  statement {
    sid       = "OpenSecrets"
    actions   = ["kms:Decrypt"]
    resources = [var.secrets_key_arn]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["secretsmanager.${data.aws_region.current.region}.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "execution" {
  for_each           = local.sizes
  name               = "${var.name}-${each.key}-start"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "execution" {
  for_each = local.sizes
  name     = "image-log-secrets"
  role     = aws_iam_role.execution[each.key].id
  policy   = data.aws_iam_policy_document.execution[each.key].json
}

resource "aws_iam_role" "task" {
  for_each           = local.sizes
  name               = "${var.name}-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

data "aws_iam_policy_document" "files" {
  for_each = toset(["web", "worker"])

  # A signed link carries the right of the node that signed it: so both roles may what a browser may by such a link.
  statement {
    sid       = "Files"
    actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
    resources = ["${var.files.bucket_arn}/*"]
  }
  # without it a file that is not there looks like one that one may not see
  statement {
    sid       = "WhatIsThere"
    actions   = ["s3:ListBucket"]
    resources = [var.files.bucket_arn]
  }
  statement {
    sid       = "OpenFiles"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [var.files.key_arn]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
    }
  }

  dynamic "statement" {
    for_each = each.key == "worker" ? [1] : []
    content {
      sid       = "Uploads"
      actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
      resources = [var.files.queue_arn]
    }
  }
  dynamic "statement" {
    for_each = each.key == "worker" ? [1] : []
    content {
      sid       = "OpenMessages"
      actions   = ["kms:Decrypt"]
      resources = [var.files.queue_key_arn]
    }
  }
}

resource "aws_iam_role_policy" "files" {
  for_each = data.aws_iam_policy_document.files
  name     = "files"
  role     = aws_iam_role.task[each.key].id
  policy   = each.value.json
}
