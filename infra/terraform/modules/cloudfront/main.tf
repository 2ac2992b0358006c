# The only door. Pages and API both come from the web nodes (each page carries a nonce, so there is nothing to lay in a bucket); what
# has a hash in its name is kept at the edge. By a VPC origin CloudFront reaches a balancer that has no public address.

data "aws_cloudfront_cache_policy" "managed" {
  for_each = toset(["Managed-CachingDisabled", "Managed-CachingOptimized"])
  name     = each.value
}

# everything the person sent, the host included
data "aws_cloudfront_origin_request_policy" "all" {
  name = "Managed-AllViewer"
}

resource "aws_cloudfront_vpc_origin" "balancer" {
  vpc_origin_endpoint_config {
    name                   = var.name
    arn                    = var.balancer_arn
    http_port              = 80
    https_port             = 443
    origin_protocol_policy = "https-only"
    origin_ssl_protocols {
      items    = ["TLSv1.2"]
      quantity = 1
    }
  }
}

# The application says all of these with every answer, and its word stays; this is for what CloudFront and the firewall answer
# themselves.
resource "aws_cloudfront_response_headers_policy" "security" {
  name    = "${var.name}-security"
  comment = "What browsers are told where the application could not"

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      override                   = false
    }
    content_security_policy {
      content_security_policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"
      override                = false
    }
    content_type_options {
      override = false
    }
    frame_options {
      frame_option = "DENY"
      override     = false
    }
    referrer_policy {
      referrer_policy = "no-referrer"
      override        = false
    }
  }
}

resource "aws_cloudfront_distribution" "this" {
  comment             = var.name
  enabled             = true
  is_ipv6_enabled     = true
  http_version        = "http2and3"
  price_class         = "PriceClass_200" # Japan is in it
  aliases             = [var.host]
  web_acl_id          = var.web_acl_arn
  wait_for_deployment = true

  origin {
    origin_id   = "balancer"
    domain_name = var.balancer_dns_name
    vpc_origin_config {
      vpc_origin_id            = aws_cloudfront_vpc_origin.balancer.id
      origin_read_timeout      = 60
      origin_keepalive_timeout = 60
    }
  }

  default_cache_behavior {
    target_origin_id           = "balancer"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = data.aws_cloudfront_cache_policy.managed["Managed-CachingDisabled"].id
    origin_request_policy_id   = data.aws_cloudfront_origin_request_policy.all.id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.security.id
  }

  ordered_cache_behavior {
    path_pattern               = "/assets/*"
    target_origin_id           = "balancer"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = data.aws_cloudfront_cache_policy.managed["Managed-CachingOptimized"].id
    origin_request_policy_id   = data.aws_cloudfront_origin_request_policy.all.id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.security.id
  }

  # An error that passed in a second must not be shown for the ten that CloudFront would remember it.
  dynamic "custom_error_response" {
    for_each = toset([500, 502, 503, 504])
    content {
      error_code            = custom_error_response.value
      error_caching_min_ttl = 0
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate_validation.this.certificate_arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_route53_record" "alias" {
  for_each = toset(["A", "AAAA"])
  zone_id  = var.zone_id
  name     = var.host
  type     = each.value
  alias {
    name                   = aws_cloudfront_distribution.this.domain_name
    zone_id                = aws_cloudfront_distribution.this.hosted_zone_id
    evaluate_target_health = false
  }
}
