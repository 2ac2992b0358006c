variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "active" {
  type        = bool
  description = "Whether the environment is awake"
}

variable "database_identifier" {
  type        = string
  description = "The database's name"
  validation {
    condition     = length(var.database_identifier) > 0
    error_message = "database_identifier: a name."
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

variable "cluster_arn" {
  type        = string
  description = "The cluster whose tasks are watched"
  validation {
    condition     = startswith(var.cluster_arn, "arn:aws:ecs:")
    error_message = "cluster_arn: an ARN of ecs."
  }
}

variable "alarms_topic_arn" {
  type        = string
  description = "Topic that wakes somebody"
  validation {
    condition     = startswith(var.alarms_topic_arn, "arn:aws:sns:")
    error_message = "alarms_topic_arn: an ARN of sns."
  }
}

variable "notices_topic_arn" {
  type        = string
  description = "Topic that is read in the morning"
  validation {
    condition     = startswith(var.notices_topic_arn, "arn:aws:sns:")
    error_message = "notices_topic_arn: an ARN of sns."
  }
}

variable "key_arn" {
  type        = string
  description = "KMS key that closes the schedule"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}
