variable "name" {
  type        = string
  description = "What role and policy are named after, such as kiba"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "oidc_provider_arn" {
  type        = string
  description = "GitHub, as this account knows it"
  validation {
    condition     = startswith(var.oidc_provider_arn, "arn:aws:iam::")
    error_message = "oidc_provider_arn: an ARN of iam."
  }
}

variable "repository" {
  type        = string
  description = "Repository whose pipeline it is, as owner/name"
  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.repository))
    error_message = "repository: owner/name."
  }
}

variable "image_repository_arn" {
  type        = string
  description = "Repository of images that it pushes into"
  validation {
    condition     = startswith(var.image_repository_arn, "arn:aws:ecr:")
    error_message = "image_repository_arn: an ARN of ecr."
  }
}
