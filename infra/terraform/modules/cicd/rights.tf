# What each role's policies say.

data "aws_iam_policy_document" "state" {
  # Terraform opens what it never keeps with every comparison: made anew and thrown away. It is nobody's secret.
  statement {
    sid       = "MakePasswords"
    actions   = ["secretsmanager:GetRandomPassword"]
    resources = ["*"]
  }
  statement {
    sid       = "State"
    actions   = ["s3:GetObject"]
    resources = ["${var.state_bucket_arn}/${var.environment}/*"]
  }
  # a comparison locks the state too
  statement {
    sid       = "Lock"
    actions   = ["s3:PutObject", "s3:DeleteObject"]
    resources = ["${var.state_bucket_arn}/${var.environment}/*.tflock"]
  }
  statement {
    sid       = "OpenState"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [var.state_key_arn]
  }
}

data "aws_iam_policy_document" "release" {
  statement {
    sid       = "WriteState"
    actions   = ["s3:PutObject"]
    resources = ["${var.state_bucket_arn}/${var.environment}/*"]
  }
  statement {
    sid       = "NewRevisions"
    actions   = ["ecs:RegisterTaskDefinition", "ecs:TagResource"]
    resources = ["arn:aws:ecs:${data.aws_region.current.region}:${local.account}:task-definition/${var.name}-*:*"]
  }
  statement {
    sid       = "RollOut"
    actions   = ["ecs:UpdateService"]
    resources = [for service in ["web", "worker"] : "arn:aws:ecs:${data.aws_region.current.region}:${local.account}:service/${var.cluster_name}/${service}"]
  }
  statement {
    sid       = "Migrate"
    actions   = ["ecs:RunTask", "ecs:StopTask"]
    resources = ["arn:aws:ecs:${data.aws_region.current.region}:${local.account}:task-definition/${var.name}-migrate:*", "arn:aws:ecs:${data.aws_region.current.region}:${local.account}:task/${var.cluster_name}/*"]
    condition {
      test     = "ArnEquals"
      variable = "ecs:cluster"
      values   = [var.cluster_arn]
    }
  }
  statement {
    sid       = "HandOnRoles"
    actions   = ["iam:PassRole"]
    resources = var.task_role_arns
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }
}
