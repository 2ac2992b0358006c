variable "account" {
  type        = string
  description = "The account this is for; another one is refused"
  validation {
    condition     = can(regex("^[0-9]{12}$", var.account))
    error_message = "account: twelve digits."
  }
}

variable "region" {
  type        = string
  description = "Region of state and images"
  default     = "ap-northeast-1"
  validation {
    condition     = can(regex("^[a-z]{2}-[a-z]+-[0-9]$", var.region))
    error_message = "region: a region of AWS."
  }
}

variable "reader_accounts" {
  type        = set(string)
  description = "Accounts that pull images from this one's registry; empty where there is no registry"
  default     = []
  validation {
    condition     = alltrue([for account in var.reader_accounts : can(regex("^[0-9]{12}$", account))])
    error_message = "reader_accounts: twelve digits each."
  }
}

variable "repository" {
  type        = string
  description = "Repository whose pipeline pushes images, as owner/name"
  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.repository))
    error_message = "repository: owner/name."
  }
}
