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

variable "balancer_arn" {
  type        = string
  description = "The balancer inside"
  validation {
    condition     = startswith(var.balancer_arn, "arn:aws:elasticloadbalancing:")
    error_message = "balancer_arn: an ARN of elasticloadbalancing."
  }
}

variable "web_acl_arn" {
  type        = string
  description = "Rules that look at each request first"
  validation {
    condition     = startswith(var.web_acl_arn, "arn:aws:wafv2:")
    error_message = "web_acl_arn: an ARN of wafv2."
  }
}

variable "logs_bucket_arn" {
  type        = string
  description = "Bucket that access logs go to, below cloudfront/"
  validation {
    condition     = startswith(var.logs_bucket_arn, "arn:aws:s3:")
    error_message = "logs_bucket_arn: an ARN of s3."
  }
}

variable "balancer_dns_name" {
  type        = string
  description = "Name of the balancer inside"
  validation {
    condition     = endswith(var.balancer_dns_name, ".elb.amazonaws.com")
    error_message = "balancer_dns_name: a balancer's own name."
  }
}
