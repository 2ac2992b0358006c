# What the application is told, by the names it asks for (server.xml, microprofile-config.properties). A name that is missing stops
# its start with one line.

locals {
  database = {
    KIBA_DB_HOST = var.database.address
    KIBA_DB_PORT = tostring(var.database.port)
    KIBA_DB_NAME = "kiba"
    # the server proves that it is the one of this name; Amazon's authorities are in the image
    KIBA_DB_SSLMODE = "verify-full"
    KIBA_DB_CA      = "/kiba/rds.pem"
  }
  server = merge(local.database, {
    KIBA_HTTP_PORT  = "9080"
    KIBA_HTTPS_PORT = "-1"
    KIBA_DB_POOL    = tostring(var.pool)
    KIBA_CELL_LIMIT = tostring(var.cell_limit)
    KIBA_ISSUERS    = var.sign_in.issuer
    KIBA_CLIENT_ID  = var.sign_in.client_id
    # the issuer's own address has its keys; tokens come from the sign-in pages'
    KIBA_SIGN_IN_ORIGINS = var.sign_in.origin
    KIBA_AUDIENCE        = var.sign_in.client_id
    KIBA_URL             = var.url
    KIBA_MAIL_HOST       = var.mail.host
    KIBA_MAIL_PORT       = "587"
    KIBA_MAIL_FROM       = var.mail.from
    AWS_REGION           = data.aws_region.current.region
    # three quarters of the memory for the heap; the rest is threads, classes and the driver's buffers
    JVM_ARGS = "-XX:MaxRAMPercentage=75"
  }, local.files, var.telemetry_endpoint == null ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT = var.telemetry_endpoint })

  files = {
    KIBA_FILES_BACKEND   = "s3"
    KIBA_FILES_S3_BUCKET = var.files.bucket
    KIBA_FILES_S3_REGION = data.aws_region.current.region
    KIBA_FILES_S3_QUEUE  = var.files.queue_url
  }

  settings = {
    web     = merge(local.server, { KIBA_JOBS = "false" })
    worker  = merge(local.server, { KIBA_JOBS = "true", KIBA_JOBS_AT_ONCE = tostring(var.jobs_at_once) })
    migrate = merge(local.database, { KIBA_CELL_LIMIT = tostring(var.cell_limit), KIBA_SPARES = tostring(var.spares) })
  }

  # Every node serves every cell: only such nodes run the outbox and jobs (docs/adr/0014).
  shared = {
    for name, arn in var.secrets.login_arns : name => arn if name != "KIBA_DB_MIGRATOR_PASSWORD"
  }
  served = merge(local.shared, {
    KIBA_SEAL_KEY      = var.secrets.seal_arn
    KIBA_MAIL_USER     = "${var.secrets.mail_arn}:user::"
    KIBA_MAIL_PASSWORD = "${var.secrets.mail_arn}:password::"
  }, var.secrets.chat_arn == null ? {} : { KIBA_ALERT_WEBHOOK = var.secrets.chat_arn })
  migrator = { KIBA_DB_MIGRATOR_PASSWORD = var.secrets.login_arns["KIBA_DB_MIGRATOR_PASSWORD"] }

  secrets = {
    web = local.served
    # makes spares and reviewers' logins and lets companies go, all of which only the migrator may
    worker = merge(local.served, local.migrator)
    # a new database, and a new password, begin with the master user
    migrate = merge(local.shared, local.migrator, {
      KIBA_DB_MASTER_USER     = "${var.secrets.master_arn}:username::"
      KIBA_DB_MASTER_PASSWORD = "${var.secrets.master_arn}:password::"
    })
  }
}
