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
  description = "KMS key that closes the state"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}
