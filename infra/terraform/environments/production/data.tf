# What holds data. All of it stays when the environment sleeps.

module "kms" {
  source   = "../../modules/kms"
  name     = local.name
  region   = local.region
  purposes = ["database", "files", "queues", "secrets", "logs", "alerts", "backup"]
}

# CloudFront's firewall logs there
module "kms_edge" {
  source   = "../../modules/kms"
  name     = "${local.name}-edge"
  region   = "us-east-1"
  purposes = ["logs"]
}

module "kms_far" {
  source   = "../../modules/kms"
  name     = "${local.name}-far"
  region   = local.far_region
  purposes = ["backup"]
}

module "secrets" {
  source         = "../../modules/secrets"
  name           = local.name
  key_arn        = module.kms.key_arns["secrets"]
  cells          = var.cells
  login_versions = var.login_versions
}

module "rds" {
  source             = "../../modules/rds"
  name               = local.name
  active             = var.environment_active
  key_arn            = module.kms.key_arns["database"]
  secrets_key_arn    = module.kms.key_arns["secrets"]
  logs_key_arn       = module.kms.key_arns["logs"]
  subnet_ids         = module.network.isolated_subnet_ids
  security_group_id  = module.network.security_group_ids["database"]
  instance_class     = local.size.database_class
  multi_az           = local.size.multi_az
  storage_gib        = local.size.storage_gib
  storage_limit_gib  = local.size.storage_limit_gib
  backup_days        = local.size.backup_days
  max_connections    = local.size.max_connections
  connections_needed = module.ecs.connections_needed
}

module "s3" {
  source            = "../../modules/s3"
  name              = local.name
  key_arn           = module.kms.key_arns["files"]
  origin            = local.url
  uploads_queue_arn = module.sqs.uploads_arn
}

module "sqs" {
  source     = "../../modules/sqs"
  name       = local.name
  key_arn    = module.kms.key_arns["queues"]
  bucket_arn = module.s3.arns["files"]
}

module "backup" {
  source       = "../../modules/backup"
  name         = local.name
  key_arn      = module.kms.key_arns["backup"]
  far_region   = local.far_region
  far_key_arn  = module.kms_far.key_arns["backup"]
  database_arn = module.rds.arn
  bucket_arn   = module.s3.arns["files"]
}
