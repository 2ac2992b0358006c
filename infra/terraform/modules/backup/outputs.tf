output "vault_names" {
  description = "Where copies are: near, and in the other region"
  value       = { near = aws_backup_vault.this.name, far = aws_backup_vault.far.name }
}
