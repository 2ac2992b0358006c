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
  description = "Whether there is a way out; false removes NAT gateways and interface endpoints, which cost by the hour"
}

variable "cidr" {
  type        = string
  description = "Addresses of the VPC; a /16, because three rings of four possible zones take a /20 each"
  validation {
    condition     = can(cidrnetmask(var.cidr)) && endswith(var.cidr, "/16")
    error_message = "cidr: an IPv4 block with /16, such as 10.20.0.0/16."
  }
}

variable "zones" {
  type        = list(string)
  description = "Three availability zones, in an order that stays: a zone's place decides its addresses"
  validation {
    condition     = length(var.zones) == 3 && length(distinct(var.zones)) == 3
    error_message = "zones: three different ones."
  }
}

variable "nat_gateways" {
  type        = number
  description = "How many zones have a NAT gateway of their own: 1 saves money, 3 keeps webhooks and mail going when a zone is out"
  default     = 1
  validation {
    condition     = contains([1, 2, 3], var.nat_gateways)
    error_message = "nat_gateways: 1, 2 or 3."
  }
}

variable "interface_endpoints" {
  type        = set(string)
  description = "AWS services reached by private addresses instead of NAT, e.g. ecr.dkr; each costs by the hour in each zone"
  default     = []
  validation {
    condition = alltrue([for service in var.interface_endpoints :
    contains(["ecr.api", "ecr.dkr", "logs", "secretsmanager", "sqs", "email-smtp", "monitoring"], service)])
    error_message = "interface_endpoints: of ecr.api, ecr.dkr, logs, secretsmanager, sqs, email-smtp, monitoring."
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

variable "flow_log_days" {
  type        = number
  description = "How long flow logs are kept, in days"
  default     = 365
  validation {
    condition     = contains([90, 180, 365, 400, 731], var.flow_log_days)
    error_message = "flow_log_days: 90, 180, 365, 400 or 731, as CloudWatch knows them."
  }
}
