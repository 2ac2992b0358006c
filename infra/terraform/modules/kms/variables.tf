variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "region" {
  type        = string
  description = "Where the keys are; CloudFront's firewall logs in us-east-1"
  validation {
    condition     = can(regex("^[a-z]{2}-[a-z]+-[0-9]$", var.region))
    error_message = "region: a region of AWS, such as ap-northeast-1."
  }
}

variable "purposes" {
  type        = set(string)
  description = "What there is a key for"
  validation {
    condition = length(var.purposes) > 0 && alltrue([for purpose in var.purposes :
    contains(["database", "files", "queues", "secrets", "logs", "alerts", "backup", "images", "state"], purpose)])
    error_message = "purposes: of database, files, queues, secrets, logs, alerts, backup, images, state."
  }
}
