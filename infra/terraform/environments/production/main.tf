# The whole environment. Each module is told what it needs of the others here, and nowhere else. What stands in sizes.tf is all in
# which environments differ.

locals {
  name       = "kiba-${local.environment}"
  region     = "ap-northeast-1"
  far_region = "ap-northeast-3"
  host       = "app.${var.domain}"
  url        = "https://${local.host}"
  mail_from  = "no-reply@${var.domain}"
  # what costs by the hour and keeps nothing is there or not: the balancer, its door, and what stands before it
  awake = var.environment_active ? toset(["awake"]) : toset([])
}

module "network" {
  source              = "../../modules/network"
  name                = local.name
  active              = var.environment_active
  cidr                = local.size.cidr
  zones               = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
  nat_gateways        = local.size.nat_gateways
  interface_endpoints = local.size.interface_endpoints
  logs_key_arn        = module.kms.key_arns["logs"]
}

module "alb" {
  source              = "../../modules/alb"
  count               = length(local.awake)
  name                = local.name
  host                = local.host
  zone_id             = var.zone_id
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.private_subnet_ids
  security_group_id   = module.network.security_group_ids["balancer"]
  logs_bucket         = module.s3.names["logs"]
  deletion_protection = var.balancer_protected
}

module "waf" {
  source       = "../../modules/waf"
  count        = length(local.awake)
  name         = local.name
  logs_key_arn = module.kms_edge.key_arns["logs"]
}

module "cloudfront" {
  source            = "../../modules/cloudfront"
  count             = length(local.awake)
  name              = local.name
  host              = local.host
  zone_id           = var.zone_id
  balancer_arn      = module.alb[0].arn
  balancer_dns_name = module.alb[0].dns_name
  web_acl_arn       = module.waf[0].arn
  logs_bucket_arn   = module.s3.arns["logs"]
}

module "ecs" {
  source             = "../../modules/ecs"
  name               = local.name
  active             = var.environment_active
  image              = var.image
  migration_image    = coalesce(var.migration_image, var.image)
  repository_arn     = var.repository_arn
  web                = local.size.web
  worker             = local.size.worker
  pool               = local.size.pool
  database           = { address = module.rds.address, port = module.rds.port }
  sign_in            = { issuer = module.cognito.issuer, client_id = module.cognito.client_id, origin = module.cognito.sign_in_url }
  url                = local.url
  mail               = { host = module.ses.smtp_host, from = local.mail_from }
  subnet_ids         = module.network.private_subnet_ids
  security_group_id  = module.network.security_group_ids["app"]
  target_group_arn   = one(module.alb[*].target_group_arn)
  log_group_names    = module.observability.log_group_names
  log_group_arns     = module.observability.log_group_arns
  secrets_key_arn    = module.kms.key_arns["secrets"]
  logs_key_arn       = module.kms.key_arns["logs"]
  telemetry_endpoint = var.telemetry_endpoint
  secrets = {
    login_arns = module.secrets.login_arns
    seal_arn   = module.secrets.seal_arn
    mail_arn   = module.secrets.mail_arn
    chat_arn   = var.chat_is_told ? module.secrets.chat_arn : null
    master_arn = module.rds.master_secret_arn
  }
  files = {
    bucket        = module.s3.names["files"]
    bucket_arn    = module.s3.arns["files"]
    key_arn       = module.kms.key_arns["files"]
    queue_url     = module.sqs.uploads_url
    queue_arn     = module.sqs.uploads_arn
    queue_key_arn = module.kms.key_arns["queues"]
  }
}
