# PostgreSQL 18 with every company's book in it. The instance has no database of ours yet: the migration task makes it with the
# collation that the application was written for (builtin C.UTF-8), which RDS cannot be told here.

resource "aws_db_subnet_group" "this" {
  name        = var.name
  description = "Subnets without a route to anywhere"
  subnet_ids  = var.subnet_ids
}

resource "aws_db_instance" "this" {
  identifier     = var.name
  engine         = "postgres"
  engine_version = var.engine_version
  instance_class = var.instance_class
  port           = 5432

  # RDS makes the password, keeps it in Secrets Manager and renews it every seven days; it is in no state. Only the migration
  # task ever asks for it.
  username                      = "kiba_master"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = var.secrets_key_arn
  # the identity provider's function comes in by this and has no password at all
  iam_database_authentication_enabled = true

  storage_type          = "gp3"
  allocated_storage     = var.storage_gib
  max_allocated_storage = var.storage_limit_gib
  storage_encrypted     = true
  kms_key_id            = var.key_arn

  multi_az               = var.multi_az
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [var.security_group_id]
  publicly_accessible    = false
  ca_cert_identifier     = "rds-ca-rsa2048-g1"
  parameter_group_name   = aws_db_parameter_group.this.name

  backup_retention_period  = var.backup_days
  backup_window            = "17:00-18:00" # 02:00 in Japan
  maintenance_window       = "sat:18:30-sat:19:30"
  copy_tags_to_snapshot    = true
  delete_automated_backups = false

  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.name}-final"

  # Minor versions bring fixes and come in the window; a major one is a decision: see docs/operations.md.
  auto_minor_version_upgrade  = true
  allow_major_version_upgrade = false
  apply_immediately           = false

  performance_insights_enabled          = true
  performance_insights_kms_key_id       = var.key_arn
  performance_insights_retention_period = 7
  monitoring_interval                   = 60
  monitoring_role_arn                   = aws_iam_role.monitoring.arn
  enabled_cloudwatch_logs_exports       = ["postgresql", "upgrade"]

  depends_on = [aws_cloudwatch_log_group.postgresql]

  lifecycle {
    prevent_destroy = true
    precondition {
      condition     = var.connections_needed + 20 <= var.max_connections
      error_message = "max_connections is too small for the nodes that may run at once during a rollout, with 20 in reserve for people and migrations: see docs/adr/0029."
    }
  }
}

# A stopped instance keeps its data and costs its storage alone. AWS starts it again after seven days: the module eventbridge
# stops it once more.
resource "aws_rds_instance_state" "this" {
  identifier = aws_db_instance.this.identifier
  state      = var.active ? "available" : "stopped"
}

# RDS would make it itself, without a key and for ever.
resource "aws_cloudwatch_log_group" "postgresql" {
  for_each          = toset(["postgresql", "upgrade"])
  name              = "/aws/rds/instance/${var.name}/${each.key}"
  retention_in_days = 365
  kms_key_id        = var.logs_key_arn
}

data "aws_iam_policy_document" "monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "monitoring" {
  name               = "${var.name}-rds-monitoring"
  assume_role_policy = data.aws_iam_policy_document.monitoring.json
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = aws_iam_role.monitoring.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
