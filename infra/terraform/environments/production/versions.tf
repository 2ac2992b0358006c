terraform {
  required_version = ">= 1.11.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }

  # Which bucket is told by -backend-config: it is the account's own. The lock is a file in it.
  backend "s3" {
    key          = "production/terraform.tfstate"
    region       = "ap-northeast-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region              = "ap-northeast-1"
  allowed_account_ids = [var.account]

  default_tags {
    tags = { Project = "kiba", Environment = "production", ManagedBy = "terraform" }
  }
}
