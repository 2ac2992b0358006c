variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "environment" {
  type        = string
  description = "Environment of GitHub whose approval a release needs, and folder of its state"
  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "environment: staging or production."
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

variable "state_bucket_arn" {
  type        = string
  description = "Bucket of Terraform's state"
  validation {
    condition     = startswith(var.state_bucket_arn, "arn:aws:s3:")
    error_message = "state_bucket_arn: an ARN of s3."
  }
}

variable "state_key_arn" {
  type        = string
  description = "KMS key that closes the state"
  validation {
    condition     = startswith(var.state_key_arn, "arn:aws:kms:")
    error_message = "state_key_arn: the ARN of a KMS key."
  }
}

variable "cluster_arn" {
  type        = string
  description = "The cluster that releases go to"
  validation {
    condition     = startswith(var.cluster_arn, "arn:aws:ecs:")
    error_message = "cluster_arn: an ARN of ecs."
  }
}

variable "cluster_name" {
  type        = string
  description = "The cluster's name"
  validation {
    condition     = length(var.cluster_name) > 0
    error_message = "cluster_name: a name."
  }
}

variable "task_role_arns" {
  type        = list(string)
  description = "Roles that tasks take, and that a release hands on"
  validation {
    condition     = length(var.task_role_arns) > 0 && alltrue([for arn in var.task_role_arns : startswith(arn, "arn:aws:iam::")])
    error_message = "task_role_arns: ARNs of roles."
  }
}
