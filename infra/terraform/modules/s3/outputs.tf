output "names" {
  description = "Names of the buckets: files, logs"
  value       = { for name, bucket in aws_s3_bucket.this : name => bucket.id }
}

output "arns" {
  description = "ARNs of the buckets: files, logs"
  value       = { for name, bucket in aws_s3_bucket.this : name => bucket.arn }
}
