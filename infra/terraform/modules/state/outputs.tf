output "bucket" {
  description = "Name of the bucket, for the backend"
  value       = aws_s3_bucket.this.id
}

output "bucket_arn" {
  description = "The bucket, for rights"
  value       = aws_s3_bucket.this.arn
}
