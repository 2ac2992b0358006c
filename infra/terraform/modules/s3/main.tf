# Where files lie: one bucket for all companies, each below its opaque id (`files`), because an upload that was accepted stays where
# the browser put it. Browsers write and read by links that the application signs. `logs` takes what the load balancer and CloudFront
# write. Nothing is public, nothing goes over plain HTTP.

data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  # names of buckets are everybody's, so the account makes ours our own
  buckets = {
    files = "${var.name}-files-${local.account}"
    logs  = "${var.name}-logs-${local.account}"
  }
  # The load balancer writes with S3's own key alone; there are addresses in its log and no business.
  with_key = toset(["files"])
}

resource "aws_s3_bucket" "this" {
  for_each      = local.buckets
  bucket        = each.value
  force_destroy = false

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each                = aws_s3_bucket.this
  bucket                  = each.value.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "this" {
  for_each = aws_s3_bucket.this
  bucket   = each.value.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = aws_s3_bucket.this
  bucket   = each.value.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = aws_s3_bucket.this
  bucket   = each.value.id
  rule {
    bucket_key_enabled = contains(local.with_key, each.key)
    apply_server_side_encryption_by_default {
      sse_algorithm     = contains(local.with_key, each.key) ? "aws:kms" : "AES256"
      kms_master_key_id = contains(local.with_key, each.key) ? var.key_arn : null
    }
  }
}

# A browser puts an upload by a signed link from our page, with the headers that were signed; reading needs no CORS, because a
# download is a navigation.
resource "aws_s3_bucket_cors_configuration" "files" {
  bucket = aws_s3_bucket.this["files"].id
  cors_rule {
    allowed_origins = [var.origin]
    allowed_methods = ["PUT"]
    allowed_headers = ["content-type", "if-none-match"]
    max_age_seconds = 3600
  }
}

resource "aws_s3_bucket_logging" "this" {
  for_each      = local.with_key
  bucket        = aws_s3_bucket.this[each.key].id
  target_bucket = aws_s3_bucket.this["logs"].id
  target_prefix = "s3/${each.key}/"
}

# An upload that has arrived becomes a message, and the worker makes a job of it.
resource "aws_s3_bucket_notification" "files" {
  bucket = aws_s3_bucket.this["files"].id
  # AWS Backup wants it for a point in time, and would set it itself
  eventbridge = true
  queue {
    queue_arn     = var.uploads_queue_arn
    events        = ["s3:ObjectCreated:*"]
    filter_suffix = ".upload" # what the application writes itself, it knows of
  }
}
