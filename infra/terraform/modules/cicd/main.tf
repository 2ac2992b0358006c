# What the pipeline may in this account. It comes by a token of GitHub's that names repository and environment; there is no key.
# `plan` reads and compares; `deploy` does that too and rolls a release out. Neither can change a wall: networks, rights, keys and
# databases are changed by a person, with the same configuration (docs/operations.md).

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  issuer  = "token.actions.githubusercontent.com"
  roles = {
    # any branch may be compared with what is there, so this role sees configuration and no content
    plan   = { subjects = ["repo:${var.repository}:pull_request", "repo:${var.repository}:ref:refs/heads/main"], policies = ["read"] }
    deploy = { subjects = ["repo:${var.repository}:environment:${var.environment}"], policies = ["read", "release"] }
  }
}

# one for each account, made by the foundation
data "aws_iam_openid_connect_provider" "github" {
  url = "https://${local.issuer}"
}

data "aws_iam_policy_document" "assume" {
  for_each = local.roles

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [data.aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:sub"
      values   = each.value.subjects
    }
  }
}

resource "aws_iam_role" "this" {
  for_each             = local.roles
  name                 = "${var.name}-${each.key}"
  assume_role_policy   = data.aws_iam_policy_document.assume[each.key].json
  permissions_boundary = aws_iam_policy.boundary.arn
  max_session_duration = 3600
}

# Amazon's list of what reads configuration. It reads files as well, which the boundary takes away again.
resource "aws_iam_role_policy_attachment" "read" {
  for_each   = aws_iam_role.this
  role       = each.value.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role_policy" "this" {
  for_each = merge([for role, its in local.roles : { for policy in its.policies : "${role}-${policy}" => { role = role, policy = policy } }]...)
  name     = each.value.policy
  role     = aws_iam_role.this[each.value.role].id
  policy   = { read = data.aws_iam_policy_document.state.json, release = data.aws_iam_policy_document.release.json }[each.value.policy]
}

resource "aws_iam_policy" "boundary" {
  name        = "${var.name}-pipeline-boundary"
  description = "The most that any role of the pipeline can ever do, whatever is attached to it"
  policy      = data.aws_iam_policy_document.boundary.json
}
