# How the pipeline proves who it is, in every account: a token of GitHub's, no key. What one with such a token may is said where roles are.

resource "aws_iam_openid_connect_provider" "this" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
