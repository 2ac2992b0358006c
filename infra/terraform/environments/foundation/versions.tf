terraform {
  required_version = ">= 1.11.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }

  # Moved into the bucket that it makes, after it has made it. Which bucket is told by -backend-config.
  backend "s3" {
    key          = "foundation/terraform.tfstate"
    region       = "ap-northeast-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region              = var.region
  allowed_account_ids = [var.account]

  default_tags {
    tags = { Project = "kiba", Environment = "foundation", ManagedBy = "terraform" }
  }
}
