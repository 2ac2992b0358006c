output "address" {
  description = "Host name of the instance, for KIBA_DB_HOST"
  value       = aws_db_instance.this.address
  # whoever connects waits until a stopped instance runs again
  depends_on = [aws_rds_instance_state.this]
}

output "port" {
  description = "Port of the instance"
  value       = aws_db_instance.this.port
}

output "arn" {
  description = "The instance, for backups"
  value       = aws_db_instance.this.arn
}

output "identifier" {
  description = "The instance's name, for alarms and events"
  value       = aws_db_instance.this.identifier
}

output "resource_id" {
  description = "What rights to log in by IAM name the instance by; another one after a restore"
  value       = aws_db_instance.this.resource_id
}

output "master_secret_arn" {
  description = "Where RDS keeps the master user's name and password, as JSON"
  value       = aws_db_instance.this.master_user_secret[0].secret_arn
}

output "allocated_gib" {
  description = "Storage in GiB, for the alarm of what is left"
  value       = aws_db_instance.this.allocated_storage
}

output "state" {
  description = "Whether the instance runs: available or stopped"
  value       = aws_rds_instance_state.this.state
}
