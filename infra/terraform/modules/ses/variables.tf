variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "domain" {
  type        = string
  description = "Domain that letters come from"
  validation {
    condition     = can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", var.domain))
    error_message = "domain: a domain name in small letters."
  }
}

variable "from" {
  type        = string
  description = "The one address that letters come from"
  validation {
    condition     = can(regex("^[^@\\s]+@[a-z0-9.-]+$", var.from))
    error_message = "from: an e-mail address."
  }
}

variable "dmarc_reports_to" {
  type        = string
  description = "Address that receivers report forged letters to"
  validation {
    condition     = can(regex("^[^@\\s]+@[a-z0-9.-]+$", var.dmarc_reports_to))
    error_message = "dmarc_reports_to: an e-mail address."
  }
}

variable "zone_id" {
  type        = string
  description = "Route 53 zone of the domain"
  validation {
    condition     = can(regex("^Z[A-Z0-9]+$", var.zone_id))
    error_message = "zone_id: the id of a zone, Z and letters."
  }
}

variable "topic_arn" {
  type        = string
  description = "Topic that is told of bounces and complaints"
  validation {
    condition     = startswith(var.topic_arn, "arn:aws:sns:")
    error_message = "topic_arn: the ARN of a topic."
  }
}
