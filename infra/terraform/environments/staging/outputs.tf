output "url" {
  description = "Where people find Kiba"
  value       = local.url
}

output "image" {
  description = "What runs, for the next comparison and for going back"
  value       = var.image
}

output "migration" {
  description = "What the pipeline needs to run the migration task"
  value = {
    cluster         = module.ecs.cluster_name
    task_definition = module.ecs.migration_task
    subnets         = module.network.private_subnet_ids
    security_group  = module.network.security_group_ids["app"]
  }
}

output "pipeline_role_arns" {
  description = "Roles for the pipeline's settings: plan, deploy"
  value       = module.cicd.role_arns
}

output "smtp_user" {
  description = "IAM user whose key becomes the SMTP password"
  value       = module.ses.smtp_user
}

output "addresses_we_come_from" {
  description = "For customers who let only known addresses call their systems"
  value       = module.network.nat_addresses
}

output "database_arn" {
  description = "The database, for restoring beside it"
  value       = module.rds.arn
}

output "bucket_names" {
  description = "Buckets: files, logs"
  value       = module.s3.names
}

output "user_pool_id" {
  description = "Where accounts are looked after"
  value       = module.cognito.user_pool_id
}

output "capacity" {
  description = "How many tasks may run, by role"
  value       = module.ecs.capacity
}
