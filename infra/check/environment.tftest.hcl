# Plans of both environments, without AWS: a provider that knows the schema, and answers made up here where a module looks at them.

mock_provider "archive" {}

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
  mock_resource "aws_vpc" {
    defaults = { id = "vpc-1" }
  }
  mock_resource "aws_security_group" {
    defaults = { id = "sg-1" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/made-up" }
  }
  mock_resource "aws_db_instance" {
    defaults = {
      arn                = "arn:aws:rds:ap-northeast-1:123456789012:db:made-up"
      address            = "db.made-up"
      resource_id        = "db-MADEUP"
      master_user_secret = [{ kms_key_id = "k", secret_arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:master", secret_status = "active" }]
    }
  }
  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::made-up", id = "made-up" }
  }
  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:ap-northeast-1:123456789012:made-up", url = "https://sqs.made-up" }
  }
  mock_resource "aws_secretsmanager_secret" {
    defaults = { arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:made-up" }
  }
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:ap-northeast-1:123456789012:made-up" }
  }
  mock_resource "aws_lb" {
    defaults = { arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/made-up/1", arn_suffix = "app/made-up/1", dns_name = "internal-made-up.ap-northeast-1.elb.amazonaws.com" }
  }
  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/made-up/1", arn_suffix = "targetgroup/made-up/1" }
  }
  mock_resource "aws_acm_certificate" {
    defaults = {
      arn                       = "arn:aws:acm:ap-northeast-1:123456789012:certificate/made-up"
      domain_validation_options = [{ domain_name = "made-up", resource_record_name = "_made-up", resource_record_type = "CNAME", resource_record_value = "made-up" }]
    }
  }
  mock_resource "aws_wafv2_web_acl" {
    defaults = { arn = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/made-up/1" }
  }
  mock_resource "aws_ecs_cluster" {
    defaults = { arn = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/made-up" }
  }
  mock_resource "aws_cognito_user_pool" {
    defaults = { endpoint = "cognito-idp.ap-northeast-1.amazonaws.com/made-up" }
  }
  mock_resource "aws_sesv2_email_identity" {
    defaults = {
      arn                     = "arn:aws:ses:ap-northeast-1:123456789012:identity/made-up"
      dkim_signing_attributes = { tokens = ["a", "b", "c"] }
    }
  }
}

variables {
  account          = "123456789012"
  image            = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/kiba@sha256:0000000000000000000000000000000000000000000000000000000000000000"
  repository_arn   = "arn:aws:ecr:ap-northeast-1:123456789012:repository/kiba"
  domain           = "kiba.example"
  zone_id          = "Z123"
  dmarc_reports_to = "postmaster@kiba.example"
  subscribers      = { alarms = ["on-call@kiba.example"], notices = [] }
  repository       = "kiba/kiba"
  state_bucket     = "kiba-state-123456789012"
  state_key_arn    = "arn:aws:kms:ap-northeast-1:123456789012:key/state"
}

run "awake" {
  command = apply

  assert {
    condition     = module.ecs.capacity["web"].least >= 1 && module.rds.state == "available" && length(module.alb) == 1 && module.network.costs_by_the_hour > 0
    error_message = "awake, the environment serves"
  }
  assert {
    condition     = length(setsubtract(["balancer-errors", "nodes-unhealthy", "nodes-missing", "burn-errors-fast", "burn-slow-slow"], module.observability.alarm_names)) == 0
    error_message = "what serves is watched"
  }
  assert {
    condition     = !contains(module.ecs.asks_for["web"], "KIBA_DB_MIGRATOR_PASSWORD") && contains(module.ecs.asks_for["worker"], "KIBA_DB_MIGRATOR_PASSWORD") && contains(module.ecs.asks_for["web"], "KIBA_DB_CELL1_PASSWORD")
    error_message = "web nodes serve books and cannot become the migrator"
  }
  assert {
    condition     = !contains(module.ecs.asks_for["web"], "KIBA_DB_MASTER_PASSWORD") && !contains(module.ecs.asks_for["worker"], "KIBA_DB_MASTER_PASSWORD")
    error_message = "the master user is the migration task's alone"
  }
}

# Everything that would lose data if it went says prevent_destroy: were any of it to go here, this would fail.
run "asleep" {
  command = apply
  variables {
    environment_active = false
  }

  assert {
    condition     = alltrue([for capacity in values(module.ecs.capacity) : capacity.least == 0 && capacity.most == 0])
    error_message = "nothing runs"
  }
  assert {
    condition     = module.rds.state == "stopped"
    error_message = "the database is stopped"
  }
  assert {
    condition     = length(module.alb) + length(module.waf) + length(module.cloudfront) == 0
    error_message = "balancer, firewall and door are gone"
  }
  assert {
    condition     = module.network.costs_by_the_hour == 0
    error_message = "no gateway and no endpoint costs by the hour"
  }
}

run "awake_again" {
  command = apply

  assert {
    condition     = module.ecs.capacity["web"].least >= 1 && module.ecs.capacity["worker"].least >= 1 && module.rds.state == "available"
    error_message = "awake again, the environment serves"
  }
}

run "a_cell_more" {
  command = plan
  variables {
    cells = {
      1 = { password_version = 1 }
      2 = { password_version = 1 }
    }
  }

  assert {
    condition     = alltrue([for role in ["web", "worker", "migrate"] : contains(module.ecs.asks_for[role], "KIBA_DB_CELL2_PASSWORD")])
    error_message = "a line more, and every role has the new cell's password"
  }
}

run "a_gap_between_cells_is_refused" {
  command = plan
  variables {
    cells = {
      1 = { password_version = 1 }
      3 = { password_version = 1 }
    }
  }
  expect_failures = [var.cells]
}

run "a_tag_is_refused" {
  command = plan
  variables {
    image = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/kiba:1.0"
  }
  expect_failures = [var.image]
}

run "a_release_migrates_first" {
  command = plan
  variables {
    migration_image = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/kiba@sha256:1111111111111111111111111111111111111111111111111111111111111111"
  }

  assert {
    condition     = module.ecs.images["migrate"] == var.migration_image && module.ecs.images["web"] == var.image && module.ecs.images["worker"] == var.image
    error_message = "the migration task runs the release to come while nodes run what they ran"
  }
}

run "a_chat_is_told_where_there_is_one" {
  command = plan
  variables {
    chat_is_told = true
  }

  assert {
    condition     = contains(module.ecs.asks_for["web"], "KIBA_ALERT_WEBHOOK") && contains(module.ecs.asks_for["worker"], "KIBA_ALERT_WEBHOOK") && !contains(module.ecs.asks_for["migrate"], "KIBA_ALERT_WEBHOOK")
    error_message = "nodes know the chat's address"
  }
}
