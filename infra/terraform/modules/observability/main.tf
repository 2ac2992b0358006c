# Where logs go and whom alarms wake. Two topics: `alarms` means now, `notices` means tomorrow morning.

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  namespace = "Kiba/${var.name}"
  roles     = toset(["web", "worker", "migrate"])
  topics    = toset(["alarms", "notices"])
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = local.roles
  name              = "/${var.name}/${each.key}"
  retention_in_days = var.log_days
  kms_key_id        = var.logs_key_arn
}

resource "aws_sns_topic" "this" {
  for_each          = local.topics
  name              = "${var.name}-${each.key}"
  kms_master_key_id = var.alerts_key_arn
}

data "aws_iam_policy_document" "topic" {
  for_each = aws_sns_topic.this

  statement {
    sid       = "OurOwnServicesPublish"
    actions   = ["sns:Publish"]
    resources = [each.value.arn]
    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com", "costalerts.amazonaws.com", "ses.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
  # Says of no account for whom it publishes; with a condition every event would be dropped without a word. What could come by it from
  # elsewhere is a false alarm.
  statement {
    sid       = "EventsPublish"
    actions   = ["sns:Publish"]
    resources = [each.value.arn]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_policy" "this" {
  for_each = aws_sns_topic.this
  arn      = each.value.arn
  policy   = data.aws_iam_policy_document.topic[each.key].json
}

# The addresses confirm by a link that they are sent.
resource "aws_sns_topic_subscription" "mail" {
  for_each  = { for pair in flatten([for topic, addresses in var.subscribers : [for address in addresses : { topic = topic, address = address }]]) : "${pair.topic}-${pair.address}" => pair }
  topic_arn = aws_sns_topic.this[each.value.topic].arn
  protocol  = "email"
  endpoint  = each.value.address
}
