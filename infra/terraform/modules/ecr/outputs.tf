output "repository_arn" {
  description = "The repository, for the rights of those who push"
  value       = aws_ecr_repository.this.arn
}

output "repository_url" {
  description = "Where images are pushed and pulled, without a digest"
  value       = aws_ecr_repository.this.repository_url
}
