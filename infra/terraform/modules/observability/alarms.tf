# One table: what is watched, from when on, and whom it wakes. docs/operations.md has a line for each.

locals {
  database = { DBInstanceIdentifier = var.database.identifier }
  web      = { ClusterName = var.cluster_name, ServiceName = "web" }
  worker   = { ClusterName = var.cluster_name, ServiceName = "worker" }

  watched = merge({
    failures           = { topic = "alarms", namespace = local.namespace, metric = "Failures", stat = "Sum", over = 5, minutes = 5, times = 1, dimensions = {} }
    isolation-finds    = { topic = "alarms", namespace = local.namespace, metric = "IsolationFinds", stat = "Sum", over = 0, minutes = 5, times = 1, dimensions = {} }
    twins-differ       = { topic = "alarms", namespace = local.namespace, metric = "TwinsDiffer", stat = "Sum", over = 0, minutes = 5, times = 1, dimensions = {} }
    roles-refused      = { topic = "alarms", namespace = local.namespace, metric = "RolesRefused", stat = "Sum", over = 3, minutes = 5, times = 1, dimensions = {} }
    outbox-troubles    = { topic = "alarms", namespace = local.namespace, metric = "OutboxTroubles", stat = "Sum", over = 20, minutes = 15, times = 1, dimensions = {} }
    job-troubles       = { topic = "notices", namespace = local.namespace, metric = "JobTroubles", stat = "Sum", over = 20, minutes = 15, times = 2, dimensions = {} }
    letter-troubles    = { topic = "notices", namespace = local.namespace, metric = "LetterTroubles", stat = "Sum", over = 20, minutes = 15, times = 2, dimensions = {} }
    file-troubles      = { topic = "notices", namespace = local.namespace, metric = "FileTroubles", stat = "Sum", over = 20, minutes = 15, times = 2, dimensions = {} }
    jobs-dead          = { topic = "notices", namespace = local.namespace, metric = "JobsDead", stat = "Sum", over = 0, minutes = 5, times = 1, dimensions = {} }
    jobs-late          = { topic = "alarms", namespace = local.namespace, metric = "JobsOldest", stat = "Maximum", over = 900, minutes = 5, times = 2, dimensions = {} }
    outbox-late        = { topic = "alarms", namespace = local.namespace, metric = "OutboxOldest", stat = "Maximum", over = 600, minutes = 5, times = 2, dimensions = {} }
    outbox-dead        = { topic = "notices", namespace = local.namespace, metric = "OutboxDead", stat = "Maximum", over = 0, minutes = 60, times = 1, dimensions = {} }
    migration-failed   = { topic = "alarms", namespace = local.namespace, metric = "MigrationFailed", stat = "Sum", over = 0, minutes = 5, times = 1, dimensions = {} }
    web-memory         = { topic = "notices", namespace = "AWS/ECS", metric = "MemoryUtilization", stat = "Maximum", over = 90, minutes = 5, times = 3, dimensions = local.web }
    worker-memory      = { topic = "notices", namespace = "AWS/ECS", metric = "MemoryUtilization", stat = "Maximum", over = 90, minutes = 5, times = 3, dimensions = local.worker }
    database-cpu       = { topic = "alarms", namespace = "AWS/RDS", metric = "CPUUtilization", stat = "Average", over = 85, minutes = 5, times = 3, dimensions = local.database }
    database-connected = { topic = "alarms", namespace = "AWS/RDS", metric = "DatabaseConnections", stat = "Maximum", over = floor(var.database.max_connections * 0.8), minutes = 1, times = 5, dimensions = local.database }
    database-queue     = { topic = "notices", namespace = "AWS/RDS", metric = "DiskQueueDepth", stat = "Average", over = 20, minutes = 5, times = 3, dimensions = local.database }
    uploads-waiting    = { topic = "notices", namespace = "AWS/SQS", metric = "ApproximateAgeOfOldestMessage", stat = "Maximum", over = 600, minutes = 5, times = 1, dimensions = { QueueName = var.queues.uploads } }
    uploads-dead       = { topic = "notices", namespace = "AWS/SQS", metric = "ApproximateNumberOfMessagesVisible", stat = "Maximum", over = 0, minutes = 5, times = 1, dimensions = { QueueName = var.queues.dead } }
    sign-in-failing    = { topic = "alarms", namespace = "AWS/Lambda", metric = "Errors", stat = "Sum", over = 2, minutes = 5, times = 1, dimensions = { FunctionName = var.claims_function } }
    sign-in-throttled  = { topic = "alarms", namespace = "AWS/Lambda", metric = "Throttles", stat = "Sum", over = 0, minutes = 5, times = 2, dimensions = { FunctionName = var.claims_function } }
    mail-bounces       = { topic = "notices", namespace = "AWS/SES", metric = "Reputation.BounceRate", stat = "Average", over = 0.04, minutes = 60, times = 1, dimensions = {} }
    mail-complaints    = { topic = "notices", namespace = "AWS/SES", metric = "Reputation.ComplaintRate", stat = "Average", over = 0.0008, minutes = 60, times = 1, dimensions = {} }
    }, var.balancer == null ? {} : {
    balancer-errors = { topic = "alarms", namespace = "AWS/ApplicationELB", metric = "HTTPCode_ELB_5XX_Count", stat = "Sum", over = 10, minutes = 5, times = 1, dimensions = { LoadBalancer = var.balancer.load_balancer } }
    nodes-unhealthy = { topic = "alarms", namespace = "AWS/ApplicationELB", metric = "UnHealthyHostCount", stat = "Maximum", over = 0, minutes = 1, times = 5, dimensions = { LoadBalancer = var.balancer.load_balancer, TargetGroup = var.balancer.target_group } }
  }, { for i, id in var.nat_gateway_ids : "nat-ports-${i}" => { topic = "notices", namespace = "AWS/NATGateway", metric = "ErrorPortAllocation", stat = "Sum", over = 0, minutes = 5, times = 3, dimensions = { NatGatewayId = id } } })

  # the other way round: alarm when it falls below
  short = merge({
    database-storage = { topic = "alarms", namespace = "AWS/RDS", metric = "FreeStorageSpace", stat = "Minimum", under = var.database.allocated_gib * 1024 * 1024 * 1024 * 0.1, minutes = 5, times = 1, dimensions = local.database }
    database-memory  = { topic = "notices", namespace = "AWS/RDS", metric = "FreeableMemory", stat = "Minimum", under = 512 * 1024 * 1024, minutes = 5, times = 3, dimensions = local.database }
    }, var.balancer == null ? {} : {
    nodes-missing = { topic = "alarms", namespace = "AWS/ApplicationELB", metric = "HealthyHostCount", stat = "Minimum", under = var.least_nodes, minutes = 1, times = 5, dimensions = { LoadBalancer = var.balancer.load_balancer, TargetGroup = var.balancer.target_group } }
  })
}

resource "aws_cloudwatch_metric_alarm" "over" {
  for_each            = local.watched
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = "docs/operations.md, ${each.key}"
  comparison_operator = "GreaterThanThreshold"
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  statistic           = each.value.stat
  dimensions          = each.value.dimensions
  threshold           = each.value.over
  period              = each.value.minutes * 60
  evaluation_periods  = each.value.times
  treat_missing_data  = "notBreaching"
  actions_enabled     = var.active
  alarm_actions       = [aws_sns_topic.this[each.value.topic].arn]
  ok_actions          = [aws_sns_topic.this[each.value.topic].arn]
}

resource "aws_cloudwatch_metric_alarm" "under" {
  for_each            = local.short
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = "docs/operations.md, ${each.key}"
  comparison_operator = "LessThanThreshold"
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  statistic           = each.value.stat
  dimensions          = each.value.dimensions
  threshold           = each.value.under
  period              = each.value.minutes * 60
  evaluation_periods  = each.value.times
  # a database or balancer that reports nothing is not well
  treat_missing_data = "breaching"
  actions_enabled    = var.active
  alarm_actions      = [aws_sns_topic.this[each.value.topic].arn]
  ok_actions         = [aws_sns_topic.this[each.value.topic].arn]
}
