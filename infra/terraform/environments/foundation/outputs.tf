output "state_bucket" {
  description = "For the backend of the account's environment"
  value       = module.state.bucket
}

output "state_key_arn" {
  description = "For the environment's variable state_key_arn"
  value       = module.kms.key_arns["state"]
}

output "repository_urls" {
  description = "Where images are pushed, in the account that keeps them"
  value       = [for registry in module.registry : registry.repository_url]
}

output "publish_roles" {
  description = "PUBLISH_ROLE of the GitHub environment registry, in the account that keeps images"
  value       = [for publisher in module.publisher : publisher.role_arn]
}
