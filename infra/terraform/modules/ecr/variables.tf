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
  description = "KMS key that closes the images"
  validation {
    condition     = startswith(var.key_arn, "arn:aws:kms:")
    error_message = "key_arn: the ARN of a KMS key."
  }
}

variable "keep_images" {
  type        = number
  description = "How many images are kept; more than a rollback could ask for, signatures and SBOMs counted"
  default     = 200
  validation {
    condition     = var.keep_images >= 50 && var.keep_images <= 1000
    error_message = "keep_images: 50 to 1000."
  }
}

variable "reader_accounts" {
  type        = set(string)
  description = "Accounts whose tasks pull the image: staging's and production's"
  validation {
    condition     = length(var.reader_accounts) > 0 && alltrue([for account in var.reader_accounts : can(regex("^[0-9]{12}$", account))])
    error_message = "reader_accounts: at least one account number of twelve digits."
  }
}
