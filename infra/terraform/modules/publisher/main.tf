# Who may push images: the pipeline alone, from the GitHub environment "registry" of one repository, into one repository of images. It may
# neither delete nor move anything there, and nothing else at all.

locals {
  issuer = "token.actions.githubusercontent.com"
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [var.oidc_provider_arn]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:sub"
      values   = ["repo:${var.repository}:environment:registry"]
    }
  }
}

data "aws_iam_policy_document" "push" {
  statement {
    sid     = "SignIn"
    actions = ["ecr:GetAuthorizationToken"]
    # a token is the registry's, not a repository's
    resources = ["*"]
  }
  statement {
    sid = "Push"
    actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:GetDownloadUrlForLayer",
    "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"]
    resources = [var.image_repository_arn]
  }
}

# What it may is the most that it could ever be given, too.
resource "aws_iam_policy" "push" {
  name        = "${var.name}-publish"
  description = "Push images into one repository"
  policy      = data.aws_iam_policy_document.push.json
}

resource "aws_iam_role" "this" {
  name                 = "${var.name}-publish"
  assume_role_policy   = data.aws_iam_policy_document.assume.json
  permissions_boundary = aws_iam_policy.push.arn
  max_session_duration = 3600
}

resource "aws_iam_role_policy_attachment" "push" {
  role       = aws_iam_role.this.name
  policy_arn = aws_iam_policy.push.arn
}
