# What holds whatever a role may: no plain HTTP anywhere, and into the log bucket only those who log.

data "aws_iam_policy_document" "tls" {
  for_each = aws_s3_bucket.this

  statement {
    sid       = "OnlyEncryptedOnItsWay"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [each.value.arn, "${each.value.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }

  # A load balancer names no source; whose it is stands in the path that Amazon writes to.
  dynamic "statement" {
    for_each = each.key == "logs" ? [each.value.arn] : []
    content {
      sid       = "WrittenByBalancers"
      actions   = ["s3:PutObject"]
      resources = ["${statement.value}/alb/AWSLogs/${local.account}/*"]
      principals {
        type        = "Service"
        identifiers = ["logdelivery.elasticloadbalancing.amazonaws.com"]
      }
    }
  }

  dynamic "statement" {
    for_each = each.key == "logs" ? {
      cloudfront = "delivery.logs.amazonaws.com"
      s3         = "logging.s3.amazonaws.com"
    } : {}
    content {
      sid       = "Written${title(statement.key)}"
      actions   = ["s3:PutObject"]
      resources = ["${each.value.arn}/${statement.key}/*"]
      principals {
        type        = "Service"
        identifiers = [statement.value]
      }
      condition {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [local.account]
      }
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  for_each   = aws_s3_bucket.this
  bucket     = each.value.id
  policy     = data.aws_iam_policy_document.tls[each.key].json
  depends_on = [aws_s3_bucket_public_access_block.this]
}
