# In front of the web nodes, inside: it has no public address, and CloudFront alone reaches it. Because of that the application sees
# the person's own address: all proxies between are private ones, which Liberty trusts, and the first that is not is the person.

resource "aws_lb" "this" {
  name               = var.name
  internal           = true
  load_balancer_type = "application"
  subnets            = var.subnet_ids
  security_groups    = [var.security_group_id]

  enable_deletion_protection = var.deletion_protection
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "strictest"
  enable_http2               = true
  # longer than a server-sent event stream is silent
  idle_timeout = 120

  access_logs {
    enabled = true
    bucket  = var.logs_bucket
    prefix  = "alb"
  }
}

resource "aws_lb_target_group" "web" {
  name_prefix = "kiba-" # six letters at most; a new one stands beside the old while they change places
  vpc_id      = var.vpc_id
  target_type = "ip"
  port        = 9080
  # inside the private ring; the server has no certificate (KIBA_HTTPS_PORT -1)
  protocol                      = "HTTP"
  protocol_version              = "HTTP1"
  load_balancing_algorithm_type = "least_outstanding_requests"
  # A node that stops says so by readiness first; requests under way have this long to end.
  deregistration_delay = 30

  health_check {
    path                = "/health/ready"
    matcher             = "200"
    interval            = 5
    timeout             = 4
    healthy_threshold   = 2
    unhealthy_threshold = 2 # ten seconds; a node that is about to stop goes on answering for fifteen
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.this.certificate_arn

  # what asks for another host did not come by CloudFront
  default_action {
    type = "fixed-response"
    fixed_response {
      status_code  = "404"
      content_type = "text/plain"
    }
  }
}

# Health and figures are for us: the server asks nobody who they are there.
resource "aws_lb_listener_rule" "inside" {
  listener_arn = aws_lb_listener.https.arn
  priority     = 10
  condition {
    path_pattern {
      values = ["/health", "/health/*", "/metrics", "/metrics/*"]
    }
  }
  action {
    type = "fixed-response"
    fixed_response {
      status_code  = "404"
      content_type = "text/plain"
    }
  }
}

resource "aws_lb_listener_rule" "web" {
  listener_arn = aws_lb_listener.https.arn
  priority     = 20
  condition {
    host_header {
      values = [var.host]
    }
  }
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
