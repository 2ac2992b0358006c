variable "account" {
  type        = string
  description = "The account this environment is in; another one is refused"
  validation {
    condition     = can(regex("^[0-9]{12}$", var.account))
    error_message = "account: twelve digits."
  }
}

variable "environment_active" {
  type        = bool
  description = "false puts the environment to sleep: what costs by the hour goes or stops, what holds data stays (docs/operations.md)"
  default     = true
}

variable "balancer_protected" {
  type        = bool
  description = "Whether AWS refuses to delete the load balancer; set to false and applied before the environment is put to sleep"
  default     = true
}

variable "cells" {
  type        = map(object({ password_version = number }))
  description = "The cells by number, from 1 without gaps; a line more is a cell more"
  default = {
    1 = { password_version = 1 }
  }
  validation {
    condition     = length(var.cells) > 0 && alltrue([for i in range(1, length(var.cells) + 1) : contains(keys(var.cells), tostring(i))])
    error_message = "cells: 1, 2, … without gaps."
  }
}

variable "login_versions" {
  type        = map(number)
  description = "Version of the password of door, platform and migrator; one higher makes a new password"
  default     = { door = 1, platform = 1, migrator = 1 }
  validation {
    condition     = length(var.login_versions) == 3
    error_message = "login_versions: door, platform and migrator."
  }
}

variable "image" {
  type        = string
  description = "What web nodes and workers run, by digest"
  validation {
    condition     = strcontains(var.image, "@sha256:")
    error_message = "image: with a digest; a tag can be moved."
  }
}

variable "migration_image" {
  type        = string
  description = "What the migration task runs, while a release is under way; null is the same as image"
  default     = null
  validation {
    condition     = var.migration_image == null || strcontains(coalesce(var.migration_image, "-"), "@sha256:")
    error_message = "migration_image: with a digest, or null."
  }
}

variable "repository_arn" {
  type        = string
  description = "Registry that the image is pulled from"
  validation {
    condition     = startswith(var.repository_arn, "arn:aws:ecr:")
    error_message = "repository_arn: an ARN of ecr."
  }
}

variable "domain" {
  type        = string
  description = "Domain of the environment: app. and auth. stand before it, letters come from it. It must have an A record of its own, which Cognito asks for"
  validation {
    condition     = can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", var.domain))
    error_message = "domain: a domain name in small letters."
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

variable "dmarc_reports_to" {
  type        = string
  description = "Address that receivers report forged letters to"
  validation {
    condition     = strcontains(var.dmarc_reports_to, "@")
    error_message = "dmarc_reports_to: an e-mail address."
  }
}

variable "subscribers" {
  type        = object({ alarms = set(string), notices = set(string) })
  description = "E-mail addresses that are told of alarms (now) and notices (tomorrow)"
  validation {
    condition     = length(var.subscribers.alarms) > 0
    error_message = "subscribers: somebody must be told of alarms."
  }
}

variable "chat_is_told" {
  type        = bool
  description = "Whether failures are told to a chat; its address has to be in the secret kiba-ENV/chat first"
  default     = false
}

variable "saml_providers" {
  type        = map(object({ metadata_url = string, email_attribute = string, email_domains = list(string) }))
  description = "Customers whose provider only speaks SAML; those with OpenID Connect are connected in the operator console"
  default     = {}
  validation {
    condition     = length(var.saml_providers) <= 300
    error_message = "saml_providers: 300 at most, as Cognito has it."
  }
}

variable "repository" {
  type        = string
  description = "Repository whose pipeline releases here, as owner/name"
  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.repository))
    error_message = "repository: owner/name."
  }
}

variable "state_bucket" {
  type        = string
  description = "Bucket of the state, from environments/foundation"
  validation {
    condition     = length(var.state_bucket) > 2
    error_message = "state_bucket: the name of a bucket."
  }
}

variable "state_key_arn" {
  type        = string
  description = "KMS key that closes the state, from environments/foundation"
  validation {
    condition     = startswith(var.state_key_arn, "arn:aws:kms:")
    error_message = "state_key_arn: the ARN of a KMS key."
  }
}

variable "telemetry_endpoint" {
  type        = string
  description = "Where traces go (OTLP over HTTP); null records none"
  default     = null
  validation {
    condition     = var.telemetry_endpoint == null || can(regex("^https?://", var.telemetry_endpoint))
    error_message = "telemetry_endpoint: a URL, or null."
  }
}
