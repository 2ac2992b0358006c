# Plans of an account's foundation, without AWS: where images are kept there is a registry and one role that pushes into it, elsewhere neither.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_region" {
    defaults = { region = "ap-northeast-1" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
  }
  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:ap-northeast-1:123456789012:key/made-up" }
  }
  mock_resource "aws_ecr_repository" {
    defaults = { arn = "arn:aws:ecr:ap-northeast-1:123456789012:repository/kiba" }
  }
  mock_resource "aws_iam_openid_connect_provider" {
    defaults = { arn = "arn:aws:iam::123456789012:oidc-provider/made-up" }
  }
  mock_resource "aws_iam_policy" {
    defaults = { arn = "arn:aws:iam::123456789012:policy/made-up" }
  }
}

variables {
  account    = "123456789012"
  repository = "kiba/kiba"
}

run "no_registry" {
  command = plan

  assert {
    condition     = length(output.publish_roles) == 0 && length(output.repository_urls) == 0
    error_message = "an account without readers keeps no images"
  }
}

run "a_registry_and_who_pushes" {
  command = plan
  variables {
    reader_accounts = ["210987654321"]
  }

  assert {
    condition     = length(output.publish_roles) == 1 && length(output.repository_urls) == 1
    error_message = "one registry, and one role that pushes into it"
  }
}
