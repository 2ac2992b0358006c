# Two promises over thirty days: fewer than 0.5 % of requests fail, and 95 % are faster than half a second. An alarm is how fast the
# month's allowance is being used up: at 14.4 times the rate it would be gone in two days (somebody is woken), at 6 times in five
# (also now, but it has been going on for hours). The long window says that it matters, the short one that it still goes on.

locals {
  allowance = { Errors = 0.005, Slow = 0.05 }
  windows = {
    fast = { rate = 14.4, long = 3600, short = 300 }
    slow = { rate = 6, long = 21600, short = 1800 }
  }
  burns = { for pair in setproduct(keys(local.allowance), keys(local.windows)) : "${lower(pair[0])}-${pair[1]}" => {
    figure    = pair[0]
    window    = local.windows[pair[1]]
    threshold = local.allowance[pair[0]] * local.windows[pair[1]].rate
  } }
  halves = { for pair in setproduct(keys(local.burns), ["long", "short"]) : "${pair[0]}-${pair[1]}" => merge(local.burns[pair[0]], {
    period = local.burns[pair[0]].window[pair[1]]
  }) }
}

resource "aws_cloudwatch_metric_alarm" "half" {
  for_each            = local.halves
  alarm_name          = "${var.name}-slo-${each.key}"
  alarm_description   = "Half of a burn-rate alarm; docs/operations.md, burn rate"
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.threshold
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  actions_enabled     = false

  metric_query {
    id          = "share"
    label       = "${each.value.figure} per request"
    return_data = true
    # a single failed request at night is not a night without service
    expression = "IF(requests >= ${var.least_requests}, bad / requests, 0)"
  }
  metric_query {
    id = "bad"
    metric {
      namespace   = local.namespace
      metric_name = each.value.figure
      stat        = "Sum"
      period      = each.value.period
    }
  }
  metric_query {
    id = "requests"
    metric {
      namespace   = local.namespace
      metric_name = "Requests"
      stat        = "Sum"
      period      = each.value.period
    }
  }
}

resource "aws_cloudwatch_composite_alarm" "burn" {
  for_each          = local.burns
  alarm_name        = "${var.name}-burn-${each.key}"
  alarm_description = "The month's allowance of ${each.value.figure} is used up ${each.value.window.rate} times too fast; docs/operations.md, burn rate"
  alarm_rule        = "ALARM(\"${aws_cloudwatch_metric_alarm.half["${each.key}-long"].alarm_name}\") AND ALARM(\"${aws_cloudwatch_metric_alarm.half["${each.key}-short"].alarm_name}\")"
  actions_enabled   = var.active
  alarm_actions     = [aws_sns_topic.this["alarms"].arn]
  ok_actions        = [aws_sns_topic.this["alarms"].arn]
}
