variable "name" {
  type        = string
  description = "What everything here is named after, such as kiba-staging"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,24}$", var.name))
    error_message = "name: small letters, digits and hyphens, 3 to 25 characters."
  }
}

variable "host" {
  type        = string
  description = "Host of the web UI and API"
  validation {
    condition     = can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", var.host))
    error_message = "host: a host name in small letters."
  }
}

variable "zone_id" {
  type        = string
  description = "Route 53 zone of the host"
  validation {
    condition     = can(regex("^Z[A-Z0-9]+$", var.zone_id))
    error_message = "zone_id: the id of a zone, Z and letters."
  }
}

variable "subnet_ids" {
  type        = list(string)
  description = "Private subnets of the balancer"
  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids: at least two."
  }
}

variable "security_group_id" {
  type        = string
  description = "Group that lets CloudFront in and goes to the application"
  validation {
    condition     = startswith(var.security_group_id, "sg-")
    error_message = "security_group_id: the id of a security group."
  }
}

variable "vpc_id" {
  type        = string
  description = "The VPC of the targets"
  validation {
    condition     = startswith(var.vpc_id, "vpc-")
    error_message = "vpc_id: the id of a VPC."
  }
}

variable "logs_bucket" {
  type        = string
  description = "Bucket that access logs go to, below alb/"
  validation {
    condition     = length(var.logs_bucket) > 2
    error_message = "logs_bucket: the name of a bucket."
  }
}

variable "deletion_protection" {
  type        = bool
  description = "Whether AWS refuses to delete the balancer; lifted first where an environment is put to sleep"
  default     = true
}
