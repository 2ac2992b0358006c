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
  description = "KMS key that closes log groups"
  validation {
    condition     = startswith(var.logs_key_arn, "arn:aws:kms:")
    error_message = "logs_key_arn: the ARN of a KMS key."
  }
}

variable "secrets_key_arn" {
  type        = string
  description = "KMS key that closes the function's settings"
  validation {
    condition     = startswith(var.secrets_key_arn, "arn:aws:kms:")
    error_message = "secrets_key_arn: the ARN of a KMS key."
  }
}

variable "url" {
  type        = string
  description = "Where the web UI is, without a trailing slash"
  validation {
    condition     = can(regex("^https://[a-z0-9.-]+$", var.url))
    error_message = "url: https:// and a host, without a path."
  }
}

variable "domain" {
  type        = string
  description = "Host of the sign-in pages, below a domain that has an address of its own"
  validation {
    condition     = can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+){2,}$", var.domain))
    error_message = "domain: a host name below a domain, such as auth.kiba.example."
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

variable "mail_identity_arn" {
  type        = string
  description = "SES identity that codes are sent from"
  validation {
    condition     = startswith(var.mail_identity_arn, "arn:aws:ses:")
    error_message = "mail_identity_arn: the ARN of an identity of SES."
  }
}

variable "mail_from" {
  type        = string
  description = "Address that codes come from"
  validation {
    condition     = can(regex("^[^@\\s]+@[a-z0-9.-]+$", var.mail_from))
    error_message = "mail_from: an e-mail address."
  }
}

variable "mail_configuration_set" {
  type        = string
  description = "SES configuration set that codes are sent under"
  validation {
    condition     = length(var.mail_configuration_set) > 0
    error_message = "mail_configuration_set: a name."
  }
}

variable "saml_providers" {
  type        = map(object({ metadata_url = string, email_attribute = string, email_domains = list(string) }))
  description = "Customers whose provider only speaks SAML, by a name of their own; empty for most"
  default     = {}
  validation {
    condition     = alltrue([for name, provider in var.saml_providers : can(regex("^[A-Za-z0-9-]{3,32}$", name)) && startswith(provider.metadata_url, "https://") && length(provider.email_domains) > 0])
    error_message = "saml_providers: a name of 3 to 32 letters, digits and hyphens, metadata by https, at least one domain of addresses."
  }
}

variable "database_address" {
  type        = string
  description = "Host of the database"
  validation {
    condition     = length(var.database_address) > 0
    error_message = "database_address: a host."
  }
}

variable "database_port" {
  type        = number
  description = "Port of the database"
  validation {
    condition     = var.database_port > 0 && var.database_port < 65536
    error_message = "database_port: a port."
  }
}

variable "database_resource_id" {
  type        = string
  description = "What the right to log in names the instance by"
  validation {
    condition     = can(regex("^db-[A-Z0-9]+$", var.database_resource_id))
    error_message = "database_resource_id: db- and capital letters."
  }
}

variable "subnet_ids" {
  type        = list(string)
  description = "Subnets the function asks from; they need no way out"
  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids: at least two."
  }
}

variable "security_group_id" {
  type        = string
  description = "Group that may reach the database and nothing else"
  validation {
    condition     = startswith(var.security_group_id, "sg-")
    error_message = "security_group_id: the id of a security group."
  }
}

variable "concurrency" {
  type        = number
  description = "How many may ask at once, each with a connection of its own to the database"
  default     = 20
  validation {
    condition     = var.concurrency >= 5 && var.concurrency <= 100
    error_message = "concurrency: 5 to 100."
  }
}
