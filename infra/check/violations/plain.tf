# What the rules must find: each line that begins with "expect" in expected.txt is a breach planted here.
variable "create_bucket" {
  default = true
}

variable "region" {
  type        = string
  description = "Not validated"
}

output "untold" {
  value = 1
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "loose" {
  bucket = "kiba-loose"
}

resource "aws_sqs_queue" "misspelt" {
  receive_wait_seconds = 20
}

resource "aws_db_subnet_group" "lacking" {
  description = "without what is required"
}

resource "aws_lb_listener" "no_block" {
  load_balancer_arn = "arn"
  arn               = "told by the provider"
}

resource "aws_ecs_service" "wrong_block" {
  name = "x"
  deployment_circuit_breaker {
    enable   = true
    rollback = true
    retries  = 3
  }
}

resource "aws_no_such_thing" "x" {
}

data "aws_iam_policy_document" "wide" {
  statement {
    actions   = ["s3:*", "sqs:SendMessage"]
    resources = ["*"]
  }
}

locals {
  image = "kiba:latest"
}
