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
  description = "KMS key that closes the vault"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}

variable "far_key_arn" {
  type        = string
  description = "KMS key that closes the vault in the other region"
  validation {
    condition     = startswith(var.far_key_arn, "arn:aws:kms:")
    error_message = "far_key_arn: the ARN of a KMS key."
  }
}

variable "far_region" {
  type        = string
  description = "Region of the second copies, in the same country: customers' data stay in Japan"
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3"], var.far_region)
    error_message = "far_region: Tokyo (ap-northeast-1) or Osaka (ap-northeast-3)."
  }
}

variable "database_arn" {
  type        = string
  description = "The database"
  validation {
    condition     = startswith(var.database_arn, "arn:aws:rds:")
    error_message = "database_arn: an ARN of rds."
  }
}

variable "bucket_arn" {
  type        = string
  description = "The bucket of files"
  validation {
    condition     = startswith(var.bucket_arn, "arn:aws:s3:::")
    error_message = "bucket_arn: an ARN of s3."
  }
}
