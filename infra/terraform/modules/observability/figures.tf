# Figures from the lines that the application writes anyway (LogLine, Liberty's JSON log). A filter reads the parsed line, and whatever
# is logged or printed is wrapped and escaped before it becomes one (docs/adr/0033): what somebody wrote cannot pass for a line.
# MonitoringIT compares every name here with what a server really says.

locals {
  # One line for each request, from web nodes.
  requests = {
    Requests = { pattern = "{ $.type = \"request\" }", value = "1", unit = "Count" }
    Errors   = { pattern = "{ $.type = \"request\" && $.status >= 500 }", value = "1", unit = "Count" }
    Slow     = { pattern = "{ $.type = \"request\" && $.duration_ms > ${var.slow_ms} }", value = "1", unit = "Count" }
    Latency  = { pattern = "{ $.type = \"request\" }", value = "$.duration_ms", unit = "Milliseconds" }
    Refused  = { pattern = "{ $.type = \"request\" && ($.status = 401 || $.status = 429) }", value = "1", unit = "Count" }
  }
  # Liberty's own lines, from web nodes and workers. The logger's name says whose trouble it is.
  messages = {
    # Flyway calls it severe when a folder that may be empty is
    Failures        = "{ $.type = \"liberty_message\" && $.loglevel = \"SEVERE\" && $.module != \"org.flywaydb.*\" }"
    TwinsDiffer     = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.twins\" && $.loglevel = \"SEVERE\" }"
    IsolationFinds  = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.isolation\" && $.loglevel = \"SEVERE\" }"
    RolesRefused    = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.cells\" && $.loglevel = \"WARNING\" }"
    OutboxTroubles  = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.outbox\" && $.loglevel = \"WARNING\" }"
    JobTroubles     = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.jobs\" && $.loglevel = \"WARNING\" }"
    LetterTroubles  = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.mail\" && $.loglevel = \"WARNING\" }"
    FileTroubles    = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.files\" && $.loglevel = \"WARNING\" }"
    MigrationFailed = "{ $.type = \"liberty_message\" && $.module = \"jp.kiba.migration\" && $.loglevel = \"WARNING\" }"
  }
  # Lines about jobs and events (Attempts, Delivery), and what the nodes that do jobs find every minute (EveryMinute).
  work = {
    JobsDone     = { pattern = "{ $.type = \"job\" && $.outcome = \"done\" }", value = "1", unit = "Count" }
    JobsFailed   = { pattern = "{ $.type = \"job\" && $.outcome = \"failed\" }", value = "1", unit = "Count" }
    JobsDead     = { pattern = "{ $.type = \"job\" && $.outcome = \"dead\" }", value = "1", unit = "Count" }
    JobTime      = { pattern = "{ $.type = \"job\" }", value = "$.duration_ms", unit = "Milliseconds" }
    JobsWaiting  = { pattern = "{ $.type = \"backlog\" }", value = "$.jobs_waiting", unit = "Count" }
    JobsOldest   = { pattern = "{ $.type = \"backlog\" }", value = "$.jobs_oldest_s", unit = "Seconds" }
    OutboxOldest = { pattern = "{ $.type = \"backlog\" }", value = "$.outbox_oldest_s", unit = "Seconds" }
    OutboxDead   = { pattern = "{ $.type = \"backlog\" }", value = "$.outbox_dead", unit = "Count" }
    PoolUsed     = { pattern = "{ $.type = \"pool\" && $.pool = \"jdbc/book\" }", value = "$.used", unit = "Count" }
    PoolWait     = { pattern = "{ $.type = \"pool\" && $.pool = \"jdbc/book\" }", value = "$.wait_ms", unit = "Milliseconds" }
    Events       = { pattern = "{ $.type = \"events\" }", value = "$.count", unit = "Count" }
    OrdersPlaced = { pattern = "{ $.type = \"events\" && $.event = \"order.placed\" }", value = "$.count", unit = "Count" }
  }
  servers = toset(["web", "worker"])
}

# A minute without such a line says nothing: no default, or a node that waits for nothing would hide one that does.
resource "aws_cloudwatch_log_metric_filter" "work" {
  for_each       = { for pair in setproduct(keys(local.work), local.servers) : "${pair[0]}-${pair[1]}" => { figure = pair[0], server = pair[1] } }
  name           = each.value.figure
  log_group_name = aws_cloudwatch_log_group.this[each.value.server].name
  pattern        = local.work[each.value.figure].pattern
  metric_transformation {
    namespace = local.namespace
    name      = each.value.figure
    value     = local.work[each.value.figure].value
    unit      = local.work[each.value.figure].unit
  }
}

resource "aws_cloudwatch_log_metric_filter" "requests" {
  for_each       = local.requests
  name           = each.key
  log_group_name = aws_cloudwatch_log_group.this["web"].name
  pattern        = each.value.pattern
  metric_transformation {
    namespace = local.namespace
    name      = each.key
    value     = each.value.value
    unit      = each.value.unit
    # a minute without slow requests is none, not unknown; a latency of none would be a lie
    default_value = each.key == "Latency" ? null : "0"
  }
}

resource "aws_cloudwatch_log_metric_filter" "messages" {
  for_each       = { for pair in setproduct(keys(local.messages), local.servers) : "${pair[0]}-${pair[1]}" => { figure = pair[0], server = pair[1] } }
  name           = each.value.figure
  log_group_name = aws_cloudwatch_log_group.this[each.value.server].name
  pattern        = local.messages[each.value.figure]
  metric_transformation {
    namespace     = local.namespace
    name          = each.value.figure
    value         = "1"
    unit          = "Count"
    default_value = "0"
  }
}
