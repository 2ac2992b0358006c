variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "usd_per_month" {
  type        = number
  description = "What a month may cost, in US dollars"
  validation {
    condition     = var.usd_per_month >= 10
    error_message = "usd_per_month: 10 or more."
  }
}

variable "anomaly_usd" {
  type        = number
  description = "From how many dollars on an unusual cost is told"
  default     = 20
  validation {
    condition     = var.anomaly_usd >= 1
    error_message = "anomaly_usd: 1 or more."
  }
}

variable "topic_arn" {
  type        = string
  description = "Topic of notices"
  validation {
    condition     = startswith(var.topic_arn, "arn:aws:sns:")
    error_message = "topic_arn: an ARN of sns."
  }
}
