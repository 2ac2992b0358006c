# Who signs in, who is written to, who is woken, who may release.

module "ses" {
  source           = "../../modules/ses"
  name             = local.name
  domain           = var.domain
  from             = local.mail_from
  dmarc_reports_to = var.dmarc_reports_to
  zone_id          = var.zone_id
  topic_arn        = module.observability.topic_arns["notices"]
}

module "cognito" {
  source                 = "../../modules/cognito"
  name                   = local.name
  url                    = local.url
  domain                 = "auth.${var.domain}"
  zone_id                = var.zone_id
  mail_identity_arn      = module.ses.identity_arn
  mail_from              = local.mail_from
  mail_configuration_set = module.ses.configuration_set
  saml_providers         = var.saml_providers
  database_address       = module.rds.address
  database_port          = module.rds.port
  database_resource_id   = module.rds.resource_id
  subnet_ids             = module.network.isolated_subnet_ids
  security_group_id      = module.network.security_group_ids["claims"]
  logs_key_arn           = module.kms.key_arns["logs"]
  secrets_key_arn        = module.kms.key_arns["secrets"]
}

module "observability" {
  source          = "../../modules/observability"
  name            = local.name
  active          = var.environment_active
  logs_key_arn    = module.kms.key_arns["logs"]
  alerts_key_arn  = module.kms.key_arns["alerts"]
  subscribers     = var.subscribers
  least_nodes     = local.size.web.least
  cluster_name    = module.ecs.cluster_name
  nat_gateway_ids = module.network.nat_gateway_ids
  balancer        = one(module.alb[*].dimensions)
  queues          = module.sqs.names
  claims_function = module.cognito.claims_function
  database = {
    identifier      = module.rds.identifier
    allocated_gib   = local.size.storage_gib
    max_connections = local.size.max_connections
  }
}

module "eventbridge" {
  source              = "../../modules/eventbridge"
  name                = local.name
  active              = var.environment_active
  database_identifier = module.rds.identifier
  database_arn        = module.rds.arn
  cluster_arn         = module.ecs.cluster_arn
  alarms_topic_arn    = module.observability.topic_arns["alarms"]
  notices_topic_arn   = module.observability.topic_arns["notices"]
  key_arn             = module.kms.key_arns["alerts"]
}

module "budgets" {
  source        = "../../modules/budgets"
  name          = local.name
  usd_per_month = local.size.usd_per_month
  topic_arn     = module.observability.topic_arns["notices"]
}

module "cicd" {
  source           = "../../modules/cicd"
  name             = local.name
  environment      = local.environment
  repository       = var.repository
  state_bucket_arn = "arn:aws:s3:::${var.state_bucket}"
  state_key_arn    = var.state_key_arn
  cluster_arn      = module.ecs.cluster_arn
  cluster_name     = module.ecs.cluster_name
  task_role_arns   = module.ecs.role_arns
}
