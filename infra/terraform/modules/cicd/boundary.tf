# A boundary gives nothing; it says what can be given. Reading configuration, releasing, and nothing of what customers entrusted to us.

data "aws_iam_policy_document" "boundary" {
  statement {
    sid = "ReadConfiguration"
    # by service and verb, so that a service that is not used here cannot be read either
    actions = flatten([for service in local.services : ["${service}:Describe*", "${service}:Get*", "${service}:List*", "${service}:View*"]])
    # what describes and lists names no resource in most services
    resources = ["*"]
  }
  statement {
    sid       = "Release"
    actions   = ["ecs:RegisterTaskDefinition", "ecs:TagResource", "ecs:UpdateService", "ecs:RunTask", "ecs:StopTask"]
    resources = ["arn:aws:ecs:${data.aws_region.current.region}:${local.account}:*"]
  }
  statement {
    # whether an image is signed is asked of the registry, which lets its readers in by its own policy
    sid       = "LookAtImages"
    actions   = ["ecr:BatchGetImage"]
    resources = ["arn:aws:ecr:*:*:repository/kiba"]
  }
  statement {
    sid       = "HandOnRoles"
    actions   = ["iam:PassRole"]
    resources = var.task_role_arns
  }
  statement {
    sid       = "State"
    actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
    resources = ["${var.state_bucket_arn}/${var.environment}/*"]
  }
  statement {
    sid       = "OpenState"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [var.state_key_arn]
  }

  statement {
    sid    = "NeverContent"
    effect = "Deny"
    actions = [
      "secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue", "sqs:ReceiveMessage", "logs:GetLogEvents",
      "logs:FilterLogEvents", "logs:StartQuery", "logs:GetQueryResults", "logs:StartLiveTail", "rds:DownloadDBLogFilePortion",
      "rds:DownloadCompleteDBLogFile", "cognito-idp:ListUsers", "cognito-idp:AdminGetUser", "ecs:ExecuteCommand",
    ]
    resources = ["*"]
  }
  statement {
    sid           = "NeverFiles"
    effect        = "Deny"
    actions       = ["s3:GetObject", "s3:GetObjectVersion"]
    not_resources = ["${var.state_bucket_arn}/${var.environment}/*"]
  }
}

locals {
  services = ["acm", "application-autoscaling", "backup", "budgets", "ce", "cloudfront", "cloudwatch", "cognito-idp", "ec2", "ecr", "ecs",
    "elasticloadbalancing", "events", "iam", "kms", "lambda", "logs", "rds", "route53", "s3", "scheduler", "secretsmanager", "ses", "sns",
  "sqs", "sts", "wafv2"]
}
