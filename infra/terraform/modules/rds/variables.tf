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
  description = "KMS key that closes storage, backups and insights"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}

variable "secrets_key_arn" {
  type        = string
  description = "KMS key that closes the master user's password"
  validation {
    condition     = startswith(var.secrets_key_arn, "arn:aws:kms:")
    error_message = "secrets_key_arn: the ARN of a KMS key."
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

variable "active" {
  type        = bool
  description = "Whether the instance runs; false stops it, its data stay"
}

variable "engine_version" {
  type        = string
  description = "PostgreSQL's version; the major one alone lets RDS choose the newest minor"
  default     = "18"
  validation {
    condition     = can(regex("^18(\\.[0-9]+)?$", var.engine_version))
    error_message = "engine_version: 18 or 18.n; the application is tested on 18."
  }
}

variable "instance_class" {
  type        = string
  description = "Size of the instance; Graviton only"
  validation {
    condition     = can(regex("^db\\.[a-z][0-9]+g[a-z]*\\.[a-z0-9]+$", var.instance_class))
    error_message = "instance_class: a Graviton class, such as db.r8g.large."
  }
}

variable "multi_az" {
  type        = bool
  description = "Whether a second zone has a standby that takes over within about a minute"
}

variable "storage_gib" {
  type        = number
  description = "Storage in GiB to begin with"
  validation {
    condition     = var.storage_gib >= 20 && var.storage_gib <= 16384
    error_message = "storage_gib: 20 to 16384."
  }
}

variable "storage_limit_gib" {
  type        = number
  description = "Up to how many GiB the storage grows by itself"
  validation {
    condition     = var.storage_limit_gib >= 40 && var.storage_limit_gib <= 65536
    error_message = "storage_limit_gib: 40 to 65536."
  }
}

variable "backup_days" {
  type        = number
  description = "How far back one can restore to any second, in days"
  validation {
    condition     = var.backup_days >= 7 && var.backup_days <= 35
    error_message = "backup_days: 7 to 35."
  }
}

variable "max_connections" {
  type        = number
  description = "Connections that the server takes at most"
  default     = 400
  validation {
    condition     = var.max_connections >= 100 && var.max_connections <= 2000
    error_message = "max_connections: 100 to 2000; beyond that think of a pooler (docs/adr/0029)."
  }
}

variable "connections_needed" {
  type        = number
  description = "How many connections all nodes may open at once, in the middle of a rollout"
  validation {
    condition     = var.connections_needed > 0
    error_message = "connections_needed: more than none."
  }
}

variable "max_locks_per_transaction" {
  type        = number
  description = "Locks per transaction on average; times connections is how many tables all transactions together may hold"
  default     = 256
  validation {
    condition     = var.max_locks_per_transaction >= 64 && var.max_locks_per_transaction <= 4096
    error_message = "max_locks_per_transaction: 64 to 4096."
  }
}

variable "subnet_ids" {
  type        = list(string)
  description = "Isolated subnets, in at least two zones"
  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids: at least two."
  }
}

variable "security_group_id" {
  type        = string
  description = "Group that lets the application and the claims function in"
  validation {
    condition     = startswith(var.security_group_id, "sg-")
    error_message = "security_group_id: the id of a security group."
  }
}
