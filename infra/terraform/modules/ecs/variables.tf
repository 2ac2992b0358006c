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
  description = "Whether anything runs"
}

variable "image" {
  type        = string
  description = "What web nodes and workers run, by digest"
  validation {
    condition     = can(regex("^[0-9]{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.amazonaws\\.com/[a-z0-9/_-]+@sha256:[0-9a-f]{64}$", var.image))
    error_message = "image: a repository of ours and a digest, …/kiba@sha256:…; a tag can be moved."
  }
}

variable "migration_image" {
  type        = string
  description = "What the migration task runs, by digest: that of the release to come while one is rolled out, else the same"
  validation {
    condition     = can(regex("^[0-9]{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.amazonaws\\.com/[a-z0-9/_-]+@sha256:[0-9a-f]{64}$", var.migration_image))
    error_message = "migration_image: a repository of ours and a digest, …/kiba@sha256:…; a tag can be moved."
  }
}

variable "repository_arn" {
  type        = string
  description = "Where the image is pulled from"
  validation {
    condition     = startswith(var.repository_arn, "arn:aws:ecr:")
    error_message = "repository_arn: an ARN of ecr."
  }
}

variable "web" {
  type        = object({ cpu = number, memory = number, least = number, most = number })
  description = "Web nodes: CPU units (1024 are one), memory in MiB, how many at least and at most"
  validation {
    condition     = contains([512, 1024, 2048, 4096], var.web.cpu) && var.web.memory >= 2 * var.web.cpu && var.web.memory <= 8 * var.web.cpu
    error_message = "web: cpu 512 to 4096, memory 2 to 8 MiB for each unit, as Fargate has them."
  }
  validation {
    condition     = var.web.least >= 1 && var.web.most >= var.web.least && var.web.most <= 20
    error_message = "web: 1 ≤ least ≤ most ≤ 20."
  }
}

variable "worker" {
  type        = object({ cpu = number, memory = number, least = number, most = number, steady = number })
  description = "Workers, as web nodes; steady is how many are never on spare capacity"
  validation {
    condition     = contains([512, 1024, 2048, 4096], var.worker.cpu) && var.worker.memory >= 2 * var.worker.cpu && var.worker.memory <= 8 * var.worker.cpu
    error_message = "worker: cpu 512 to 4096, memory 2 to 8 MiB for each unit, as Fargate has them."
  }
  validation {
    condition     = var.worker.least >= 1 && var.worker.most >= var.worker.least && var.worker.most <= 20 && var.worker.steady <= var.worker.least
    error_message = "worker: steady ≤ least, 1 ≤ least ≤ most ≤ 20."
  }
}

variable "pool" {
  type        = number
  description = "KIBA_DB_POOL: connections of a node to books, and as many to the door"
  default     = 10
  validation {
    condition     = var.pool >= 5 && var.pool <= 40
    error_message = "pool: 5 to 40."
  }
}

variable "jobs_at_once" {
  type        = number
  description = "How many jobs a worker does at once"
  default     = 8
  validation {
    condition     = var.jobs_at_once >= 1 && var.jobs_at_once <= 32
    error_message = "jobs_at_once: 1 to 32."
  }
}

variable "cell_limit" {
  type        = number
  description = "How many books a cell has at most, spares counted"
  default     = 200
  validation {
    condition     = var.cell_limit >= 10 && var.cell_limit <= 250
    error_message = "cell_limit: 10 to 250; a login of more pays for each first SET ROLE (docs/adr/0014)."
  }
}

variable "spares" {
  type        = number
  description = "How many empty books are kept ready"
  default     = 8
  validation {
    condition     = var.spares >= 1 && var.spares <= 50
    error_message = "spares: 1 to 50."
  }
}

variable "database" {
  type        = object({ address = string, port = number })
  description = "Where PostgreSQL is"
  validation {
    condition     = length(var.database.address) > 0 && var.database.port > 0
    error_message = "database: a host and a port."
  }
}

variable "secrets" {
  type        = object({ login_arns = map(string), seal_arn = string, mail_arn = string, master_arn = string, chat_arn = optional(string) })
  description = "Secrets by what they are; login_arns by the name of their environment variable; chat_arn where a chat is told of failures"
  validation {
    condition     = alltrue([for arn in concat(values(var.secrets.login_arns), [var.secrets.seal_arn, var.secrets.mail_arn, var.secrets.master_arn]) : startswith(arn, "arn:aws:secretsmanager:")])
    error_message = "secrets: ARNs of Secrets Manager."
  }
}

variable "sign_in" {
  type        = object({ issuer = string, client_id = string, origin = string })
  description = "Whose tokens are believed, and where browsers fetch them"
  validation {
    condition     = startswith(var.sign_in.issuer, "https://") && length(var.sign_in.client_id) > 0 && can(regex("^https://[a-z0-9.-]+$", var.sign_in.origin))
    error_message = "sign_in: an issuer by https, a client, and an origin by https."
  }
}

variable "url" {
  type        = string
  description = "Where people find the web UI, without a trailing slash"
  validation {
    condition     = can(regex("^https://[a-z0-9.-]+$", var.url))
    error_message = "url: https:// and a host, without a path."
  }
}

variable "mail" {
  type        = object({ host = string, from = string })
  description = "SMTP host, and the address that letters come from"
  validation {
    condition     = length(var.mail.host) > 0 && strcontains(var.mail.from, "@")
    error_message = "mail: a host and an address."
  }
}

variable "files" {
  type = object({
    bucket        = string
    bucket_arn    = string
    key_arn       = string
    queue_url     = string
    queue_arn     = string
    queue_key_arn = string
  })
  description = "Where files lie, and who tells of uploads"
  validation {
    condition     = startswith(var.files.bucket_arn, "arn:aws:s3:") && startswith(var.files.queue_url, "https://")
    error_message = "files: a bucket, and the URL of a queue."
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

variable "subnet_ids" {
  type        = list(string)
  description = "Private subnets"
  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids: at least two."
  }
}

variable "security_group_id" {
  type        = string
  description = "Group of the application"
  validation {
    condition     = startswith(var.security_group_id, "sg-")
    error_message = "security_group_id: the id of a security group."
  }
}

variable "target_group_arn" {
  type        = string
  description = "Where web nodes register; null while there is no balancer"
  validation {
    condition     = var.target_group_arn == null || startswith(coalesce(var.target_group_arn, "-"), "arn:aws:elasticloadbalancing:")
    error_message = "target_group_arn: an ARN of elasticloadbalancing, or null."
  }
}

variable "log_group_names" {
  type        = map(string)
  description = "Log group of web, worker and migrate"
  validation {
    condition     = length(setsubtract(["web", "worker", "migrate"], keys(var.log_group_names))) == 0
    error_message = "log_group_names: for web, worker and migrate."
  }
}

variable "log_group_arns" {
  type        = map(string)
  description = "The same as ARNs"
  validation {
    condition     = length(setsubtract(["web", "worker", "migrate"], keys(var.log_group_arns))) == 0
    error_message = "log_group_arns: for web, worker and migrate."
  }
}

variable "secrets_key_arn" {
  type        = string
  description = "KMS key that closes secrets"
  validation {
    condition     = startswith(var.secrets_key_arn, "arn:aws:kms:")
    error_message = "secrets_key_arn: the ARN of a KMS key."
  }
}

variable "logs_key_arn" {
  type        = string
  description = "KMS key that closes logs"
  validation {
    condition     = startswith(var.logs_key_arn, "arn:aws:kms:")
    error_message = "logs_key_arn: the ARN of a KMS key."
  }
}
