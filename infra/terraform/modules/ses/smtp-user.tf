# SES's SMTP endpoint knows users with keys and no roles. This one may send from one address and do nothing else. Its key is made by
# hand and goes straight into the secret (docs/operations.md): made here, it would stand in the state.

resource "aws_iam_user" "smtp" {
  name = "${var.name}-smtp"
}

resource "aws_iam_group" "smtp" {
  name = "${var.name}-smtp"
}

resource "aws_iam_user_group_membership" "smtp" {
  user   = aws_iam_user.smtp.name
  groups = [aws_iam_group.smtp.name]
}

data "aws_iam_policy_document" "send" {
  statement {
    actions   = ["ses:SendRawEmail"]
    resources = [aws_sesv2_email_identity.this.arn, aws_sesv2_configuration_set.this.arn]
    condition {
      test     = "StringEquals"
      variable = "ses:FromAddress"
      values   = [var.from]
    }
  }
}

resource "aws_iam_group_policy" "send" {
  name   = "send-from-one-address"
  group  = aws_iam_group.smtp.name
  policy = data.aws_iam_policy_document.send.json
}
