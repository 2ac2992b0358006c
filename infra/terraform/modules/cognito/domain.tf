# Sign-in pages under our own name. Cognito serves them from CloudFront, whose certificates are in us-east-1.

resource "aws_acm_certificate" "sign_in" {
  region            = "us-east-1"
  domain_name       = var.domain
  validation_method = "DNS"
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "validation" {
  zone_id = var.zone_id
  name    = one(aws_acm_certificate.sign_in.domain_validation_options).resource_record_name
  type    = one(aws_acm_certificate.sign_in.domain_validation_options).resource_record_type
  records = [one(aws_acm_certificate.sign_in.domain_validation_options).resource_record_value]
  ttl     = 300
}

resource "aws_acm_certificate_validation" "sign_in" {
  region                  = "us-east-1"
  certificate_arn         = aws_acm_certificate.sign_in.arn
  validation_record_fqdns = [aws_route53_record.validation.fqdn]
}

resource "aws_cognito_user_pool_domain" "this" {
  user_pool_id          = aws_cognito_user_pool.this.id
  domain                = var.domain
  certificate_arn       = aws_acm_certificate_validation.sign_in.certificate_arn
  managed_login_version = 2
}

resource "aws_cognito_managed_login_branding" "this" {
  user_pool_id                = aws_cognito_user_pool.this.id
  client_id                   = aws_cognito_user_pool_client.web.id
  use_cognito_provided_values = true
}

resource "aws_route53_record" "sign_in" {
  zone_id = var.zone_id
  name    = var.domain
  type    = "A"
  alias {
    name                   = aws_cognito_user_pool_domain.this.cloudfront_distribution
    zone_id                = aws_cognito_user_pool_domain.this.cloudfront_distribution_zone_id
    evaluate_target_health = false
  }
}
