# What AWS itself notices becomes a notice or an alarm; and what must come round by the clock.

data "aws_caller_identity" "current" {}

locals {
  # Each says in docs/operations.md what it means and what to do.
  events = {
    task-failed = {
      topic   = var.alarms_topic_arn
      about   = "A container ended by itself with an error"
      pattern = { source = ["aws.ecs"], detail-type = ["ECS Task State Change"], detail = { clusterArn = [var.cluster_arn], lastStatus = ["STOPPED"], containers = { exitCode = [{ anything-but = [0, 143] }] } } }
    }
    deployment-failed = {
      topic   = var.alarms_topic_arn
      about   = "A release was taken back"
      pattern = { source = ["aws.ecs"], detail-type = ["ECS Deployment State Change"], detail = { eventName = ["SERVICE_DEPLOYMENT_FAILED"] } }
    }
    database = {
      topic   = var.notices_topic_arn
      about   = "The database failed over, ran short, was restored or is maintained"
      pattern = { source = ["aws.rds"], detail-type = ["RDS DB Instance Event"], detail = { SourceIdentifier = [var.database_identifier], EventCategories = ["failover", "failure", "low storage", "recovery", "restoration", "maintenance", "deletion"] } }
    }
    backup-failed = {
      topic   = var.alarms_topic_arn
      about   = "A backup did not come about"
      pattern = { source = ["aws.backup"], detail-type = ["Backup Job State Change", "Copy Job State Change"], detail = { state = ["FAILED", "ABORTED", "EXPIRED"] } }
    }
    flaw-found = {
      topic   = var.notices_topic_arn
      about   = "A flaw became known in an image"
      pattern = { source = ["aws.inspector2"], detail-type = ["Inspector2 Finding"], detail = { severity = ["CRITICAL", "HIGH"], status = ["ACTIVE"] } }
    }
  }
}

resource "aws_cloudwatch_event_rule" "this" {
  for_each      = local.events
  name          = "${var.name}-${each.key}"
  description   = each.value.about
  event_pattern = jsonencode(each.value.pattern)
}

resource "aws_cloudwatch_event_target" "this" {
  for_each = local.events
  rule     = aws_cloudwatch_event_rule.this[each.key].name
  arn      = each.value.topic
}

# AWS starts a stopped database again after seven days. While the environment sleeps it is stopped anew each night; stopping one that
# is stopped is refused and does no harm.
resource "aws_scheduler_schedule" "keep_asleep" {
  name                         = "${var.name}-keep-asleep"
  description                  = "Stops the database while the environment sleeps"
  state                        = var.active ? "DISABLED" : "ENABLED"
  schedule_expression          = "cron(0 3 * * ? *)"
  schedule_expression_timezone = "Asia/Tokyo"
  kms_key_arn                  = var.key_arn

  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:scheduler:::aws-sdk:rds:stopDBInstance"
    role_arn = aws_iam_role.keep_asleep.arn
    input    = jsonencode({ DbInstanceIdentifier = var.database_identifier })
    retry_policy {
      maximum_retry_attempts = 0
    }
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["scheduler.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "stop" {
  statement {
    sid       = "StopThisOne"
    actions   = ["rds:StopDBInstance"]
    resources = [var.database_arn]
  }
  statement {
    sid       = "OpenTheSchedule"
    actions   = ["kms:Decrypt"]
    resources = [var.key_arn]
  }
}

resource "aws_iam_role" "keep_asleep" {
  name               = "${var.name}-keep-asleep"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "stop" {
  name   = "stop-the-database"
  role   = aws_iam_role.keep_asleep.id
  policy = data.aws_iam_policy_document.stop.json
}
