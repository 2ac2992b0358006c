# What the design asks of the server. Limits of a single login (statement_timeout and the like) are set by bootstrap.sql and
# cell.sql on the logins, not here.

locals {
  # taken at the next start
  at_start = {
    max_connections = tostring(var.max_connections)
    # A schema per company: an export, an audit or a dump locks some forty tables of each company it passes in one transaction.
    max_locks_per_transaction = tostring(var.max_locks_per_transaction)
    shared_preload_libraries  = "pg_stat_statements"
    # one name for each of a company's forty tables and the queries are long
    track_activity_query_size = "4096"
    # Kept statements of a few hundred companies: the plan is the same, the schema is not, and each is an entry of its own.
    "pg_stat_statements.max" = "20000"
  }
  at_once = {
    "rds.force_ssl"                     = "1"
    ssl_min_protocol_version            = "TLSv1.2"
    password_encryption                 = "scram-sha-256"
    "rds.accepted_password_auth_method" = "scram"
    # who forgot a transaction holds back vacuum for everybody; logins of cells have 30 s of their own
    idle_in_transaction_session_timeout = "60000"
    log_min_duration_statement          = "1000"
    log_lock_waits                      = "1"
    log_connections                     = "1"
    log_disconnections                  = "1"
    log_autovacuum_min_duration         = "10000"
    # Never DDL: ALTER ROLE … PASSWORD would stand in the log in clear.
    log_statement = "none"
    # What customers typed stays out of the log: no parameters, and no DETAIL that quotes the row that failed.
    log_parameter_max_length          = "0"
    log_parameter_max_length_on_error = "0"
    log_error_verbosity               = "terse"
    # Thousands of small tables: with the usual settings three workers would not come round.
    autovacuum_naptime              = "15"
    autovacuum_vacuum_scale_factor  = "0.05"
    autovacuum_analyze_scale_factor = "0.05"
  }
}

resource "aws_db_parameter_group" "this" {
  name_prefix = "${var.name}-"
  family      = "postgres${split(".", var.engine_version)[0]}"
  description = "Kiba: a schema and a role for each company"

  dynamic "parameter" {
    for_each = local.at_start
    content {
      name         = parameter.key
      value        = parameter.value
      apply_method = "pending-reboot"
    }
  }

  dynamic "parameter" {
    for_each = local.at_once
    content {
      name         = parameter.key
      value        = parameter.value
      apply_method = "immediate"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}
