# Figures from the lines that the application writes anyway (RequestLog, Liberty's JSON log). A filter reads the parsed line, so what
# somebody wrote into a field cannot pass for another: a quote in it is escaped.

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
  servers = toset(["web", "worker"])
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
