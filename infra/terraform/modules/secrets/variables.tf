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
  description = "KMS key that closes secrets"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}

variable "login_versions" {
  type        = map(number)
  description = "Version of the password of each login that is there once; one higher makes a new password"
  default     = { door = 1, platform = 1, migrator = 1 }
  validation {
    condition     = length(setsubtract(["door", "platform", "migrator"], keys(var.login_versions))) == 0 && length(var.login_versions) == 3
    error_message = "login_versions: door, platform and migrator, no more and no less."
  }
  validation {
    condition     = alltrue([for version in values(var.login_versions) : version >= 1 && floor(version) == version])
    error_message = "login_versions: whole numbers from 1."
  }
}

variable "cells" {
  type        = map(object({ password_version = number }))
  description = "The cells by number, from 1 without gaps; a line more is a cell more"
  validation {
    condition     = length(var.cells) > 0 && alltrue([for i in range(1, length(var.cells) + 1) : contains(keys(var.cells), tostring(i))])
    error_message = "cells: 1, 2, … without gaps."
  }
  validation {
    condition     = alltrue([for cell in values(var.cells) : cell.password_version >= 1 && floor(cell.password_version) == cell.password_version])
    error_message = "cells: password_version is a whole number from 1."
  }
}
