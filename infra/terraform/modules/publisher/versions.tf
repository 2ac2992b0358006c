terraform {
  required_version = ">= 1.11.0" # write-only arguments and ephemeral values: no password in the state

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }
}
