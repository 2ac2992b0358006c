# What goes by itself. Files do not: uploads that nobody completed are swept by the application, and documents leave with their
# company, when the application deletes them.

resource "aws_s3_bucket_lifecycle_configuration" "files" {
  bucket = aws_s3_bucket.this["files"].id

  # A file is written once and never changed, so an old version is one that was deleted: by mistake, or with its company, and
  # then it must really go.
  rule {
    id     = "deleted-is-deleted"
    status = "Enabled"
    filter {}
    noncurrent_version_expiration {
      noncurrent_days = var.deleted_days
    }
    expiration {
      expired_object_delete_marker = true
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }

  # papers are read in their first weeks and kept for ten years
  rule {
    id     = "old-is-cheaper"
    status = "Enabled"
    filter {
      object_size_greater_than = 131072
    }
    transition {
      days          = 90
      storage_class = "INTELLIGENT_TIERING"
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.this["logs"].id

  rule {
    id     = "a-year"
    status = "Enabled"
    filter {}
    expiration {
      days = 365
    }
    noncurrent_version_expiration {
      noncurrent_days = 1
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}
