variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "key_arn" {
  type        = string
  description = "KMS key that closes files"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}

variable "origin" {
  type        = string
  description = "Where the web UI is, scheme and host: only its pages may put uploads"
  validation {
    condition     = can(regex("^https://[a-z0-9.-]+$", var.origin))
    error_message = "origin: https:// and a host, without a path."
  }
}

variable "uploads_queue_arn" {
  type        = string
  description = "Queue that is told of each upload that has arrived"
  validation {
    condition     = startswith(var.uploads_queue_arn, "arn:aws:sqs:")
    error_message = "uploads_queue_arn: the ARN of a queue."
  }
}

variable "deleted_days" {
  type        = number
  description = "For how many days a deleted file can still be brought back"
  default     = 30
  validation {
    condition     = var.deleted_days >= 7 && var.deleted_days <= 90
    error_message = "deleted_days: 7 to 90."
  }
}
