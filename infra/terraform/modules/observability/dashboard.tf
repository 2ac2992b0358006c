# One page for whoever was woken: do people suffer, who is slow, is the database well.

locals {
  charts = [
    { title = "Requests, failed, slow", stat = "Sum", metrics = [[local.namespace, "Requests"], [local.namespace, "Errors"], [local.namespace, "Slow"]] },
    { title = "Latency in ms, p50, p95, p99", stat = "p95", metrics = [[local.namespace, "Latency", { stat = "p50" }], [local.namespace, "Latency", { stat = "p95" }], [local.namespace, "Latency", { stat = "p99" }]] },
    { title = "Refused: 401 and 429", stat = "Sum", metrics = [[local.namespace, "Refused"]] },
    { title = "Troubles told in the log", stat = "Sum", metrics = [for figure in sort(keys(local.messages)) : [local.namespace, figure]] },
    { title = "Jobs: done, failed, given up", stat = "Sum", metrics = [[local.namespace, "JobsDone"], [local.namespace, "JobsFailed"], [local.namespace, "JobsDead"]] },
    { title = "Oldest that waits, in s: job, event", stat = "Maximum", metrics = [[local.namespace, "JobsOldest"], [local.namespace, "OutboxOldest"]] },
    { title = "What happens: events, orders placed", stat = "Sum", metrics = [[local.namespace, "Events"], [local.namespace, "OrdersPlaced"]] },
    { title = "Connections of a node in use; wait for one, in ms", stat = "Maximum", metrics = [[local.namespace, "PoolUsed"], [local.namespace, "PoolWait"]] },
    { title = "CPU of nodes", stat = "Average", metrics = [for service in ["web", "worker"] : ["AWS/ECS", "CPUUtilization", "ClusterName", var.cluster_name, "ServiceName", service]] },
    { title = "Memory of nodes", stat = "Maximum", metrics = [for service in ["web", "worker"] : ["AWS/ECS", "MemoryUtilization", "ClusterName", var.cluster_name, "ServiceName", service]] },
    { title = "Database: CPU, connections", stat = "Average", metrics = [for figure in ["CPUUtilization", "DatabaseConnections"] : ["AWS/RDS", figure, "DBInstanceIdentifier", var.database.identifier]] },
    { title = "Database: read and write latency in s", stat = "Average", metrics = [for figure in ["ReadLatency", "WriteLatency"] : ["AWS/RDS", figure, "DBInstanceIdentifier", var.database.identifier]] },
    { title = "Uploads waiting, dead", stat = "Maximum", metrics = [for queue in [var.queues.uploads, var.queues.dead] : ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", queue]] },
    { title = "Asking for claims", stat = "Sum", metrics = [for figure in ["Invocations", "Errors", "Throttles"] : ["AWS/Lambda", figure, "FunctionName", var.claims_function]] },
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name
  dashboard_body = jsonencode({
    widgets = [for i, chart in local.charts : {
      type   = "metric"
      x      = 12 * (i % 2)
      y      = 6 * floor(i / 2)
      width  = 12
      height = 6
      properties = {
        title   = chart.title
        region  = data.aws_region.current.region
        stat    = chart.stat
        period  = 60
        view    = "timeSeries"
        metrics = chart.metrics
      }
    }]
  })
}
