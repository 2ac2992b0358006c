variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "logs_key_arn" {
  type        = string
  description = "KMS key that closes the firewall's log group, in us-east-1"
  validation {
    condition     = startswith(var.logs_key_arn, "arn:aws:kms:")
    error_message = "logs_key_arn: the ARN of a KMS key."
  }
}

variable "requests_per_five_minutes" {
  type        = number
  description = "How many requests one address may send in five minutes; a whole company may sit behind one"
  default     = 6000
  validation {
    condition     = var.requests_per_five_minutes >= 500 && var.requests_per_five_minutes <= 100000
    error_message = "requests_per_five_minutes: 500 to 100000."
  }
}
