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

variable "alerts_key_arn" {
  type        = string
  description = "KMS key that closes topics"
  validation {
    condition     = startswith(var.alerts_key_arn, "arn:aws:kms:")
    error_message = "alerts_key_arn: the ARN of a KMS key."
  }
}

variable "active" {
  type        = bool
  description = "Whether alarms tell anybody; what sleeps is quiet"
}

variable "log_days" {
  type        = number
  description = "How long the application's logs are kept, in days"
  default     = 365
  validation {
    condition     = contains([90, 180, 365, 400, 731], var.log_days)
    error_message = "log_days: 90, 180, 365, 400 or 731, as CloudWatch knows them."
  }
}

variable "subscribers" {
  type        = object({ alarms = set(string), notices = set(string) })
  description = "E-mail addresses that are told of alarms (now) and notices (tomorrow)"
  validation {
    condition     = alltrue([for address in setunion(var.subscribers.alarms, var.subscribers.notices) : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "subscribers: e-mail addresses."
  }
  validation {
    condition     = length(var.subscribers.alarms) > 0
    error_message = "subscribers: somebody must be told of alarms."
  }
}

variable "slow_ms" {
  type        = number
  description = "From how many milliseconds on a request counts as slow"
  default     = 500
  validation {
    condition     = var.slow_ms >= 100 && var.slow_ms <= 5000
    error_message = "slow_ms: 100 to 5000."
  }
}

variable "least_requests" {
  type        = number
  description = "Below how many requests in a window nothing is concluded from shares"
  default     = 50
  validation {
    condition     = var.least_requests >= 1
    error_message = "least_requests: at least 1."
  }
}

variable "least_nodes" {
  type        = number
  description = "How many web nodes there must be"
  validation {
    condition     = var.least_nodes >= 1
    error_message = "least_nodes: at least 1."
  }
}

variable "cluster_name" {
  type        = string
  description = "The cluster"
  validation {
    condition     = length(var.cluster_name) > 0
    error_message = "cluster_name: a name."
  }
}

variable "database" {
  type        = object({ identifier = string, allocated_gib = number, max_connections = number })
  description = "The database: its name, its storage in GiB, its limit of connections"
  validation {
    condition     = var.database.allocated_gib > 0 && var.database.max_connections > 0
    error_message = "database: a name, storage and a limit."
  }
}

variable "balancer" {
  type        = object({ load_balancer = string, target_group = string })
  description = "What CloudWatch names balancer and target group by; null while there is none"
  validation {
    condition     = try(startswith(var.balancer.load_balancer, "app/"), var.balancer == null)
    error_message = "balancer: suffixes of ARNs, or null."
  }
}

variable "nat_gateway_ids" {
  type        = list(string)
  description = "NAT gateways"
  validation {
    condition     = length(var.nat_gateway_ids) <= 3
    error_message = "nat_gateway_ids: three at most."
  }
}

variable "queues" {
  type        = object({ uploads = string, dead = string })
  description = "Names of the queues"
  validation {
    condition     = length(var.queues.uploads) > 0 && length(var.queues.dead) > 0
    error_message = "queues: two names."
  }
}

variable "claims_function" {
  type        = string
  description = "Name of the function that Cognito asks"
  validation {
    condition     = length(var.claims_function) > 0
    error_message = "claims_function: a name."
  }
}
