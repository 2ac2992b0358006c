output "cluster_name" {
  description = "The cluster"
  value       = aws_ecs_cluster.this.name
}

output "cluster_arn" {
  description = "The cluster, for rights and events"
  value       = aws_ecs_cluster.this.arn
}

output "service_names" {
  description = "Services by role: web, worker"
  value       = { web = aws_ecs_service.web.name, worker = aws_ecs_service.worker.name }
}

output "migration_task" {
  description = "The migration task's definition, for the pipeline to run"
  value       = aws_ecs_task_definition.this["migrate"].arn
}

output "role_arns" {
  description = "All roles of tasks, which whoever deploys must be able to pass on"
  value       = concat([for role in aws_iam_role.execution : role.arn], [for role in aws_iam_role.task : role.arn])
}

# A node has a pool to books, one as large to the door, and eight to the registry (server.xml); a worker two more as migrator. In a
# rollout all web nodes are there twice, and workers too.
output "connections_needed" {
  description = "How many connections all nodes may open at once in the middle of a rollout"
  value       = 2 * (var.web.most * (2 * var.pool + 8) + var.worker.most * (2 * var.pool + 10))
}

output "capacity" {
  description = "How many tasks autoscaling may run at least and at most, by role"
  value       = { for role, target in aws_appautoscaling_target.this : role => { least = target.min_capacity, most = target.max_capacity } }
}

output "images" {
  description = "What each role runs"
  value       = { for role, definition in aws_ecs_task_definition.this : role => jsondecode(definition.container_definitions)[0].image }
}

output "asks_for" {
  description = "Names of the secrets that each role is given"
  value       = { for role, secrets in local.secrets : role => sort(keys(secrets)) }
}
