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
  description = "KMS key that closes messages"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}

variable "bucket_arn" {
  type        = string
  description = "Bucket that tells of uploads"
  validation {
    condition     = startswith(var.bucket_arn, "arn:aws:s3:::")
    error_message = "bucket_arn: the ARN of a bucket."
  }
}

variable "visibility_seconds" {
  type        = number
  description = "For how long a message that a worker took is hidden from the others, in seconds"
  default     = 120
  validation {
    condition     = var.visibility_seconds >= 30 && var.visibility_seconds <= 900
    error_message = "visibility_seconds: 30 to 900."
  }
}
