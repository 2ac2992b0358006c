output "distribution_id" {
  description = "For emptying the cache and for figures"
  value       = aws_cloudfront_distribution.this.id
}

output "domain_name" {
  description = "CloudFront's own name of it"
  value       = aws_cloudfront_distribution.this.domain_name
}
