# Who may talk to whom, in one place. A group has no rule of its own: what is not in this table is not possible.

data "aws_ec2_managed_prefix_list" "cloudfront" {
  name = "com.amazonaws.global.cloudfront.origin-facing"
}

locals {
  groups = {
    balancer  = "The load balancer; CloudFront alone comes in"
    app       = "Web nodes, workers and the migration task"
    database  = "PostgreSQL"
    claims    = "The function that tells the identity provider somebody's company"
    endpoints = "Private ways to AWS's own services"
  }
  # from, to, port
  between = {
    requests        = { from = "balancer", to = "app", port = 9080 }
    app-database    = { from = "app", to = "database", port = 5432 }
    claims-database = { from = "claims", to = "database", port = 5432 }
    app-endpoints   = { from = "app", to = "endpoints", port = 443 }
    app-mail        = { from = "app", to = "endpoints", port = 587 }
  }
  # Customers' webhooks and identity providers may be anywhere; the application refuses addresses inside (its guarded client).
  # Mail goes to SES by its public address where there is no private one.
  out = { https = 443, submission = 587 }
}

resource "aws_security_group" "this" {
  for_each    = local.groups
  name        = "${var.name}-${each.key}"
  description = each.value
  vpc_id      = aws_vpc.this.id
  tags        = { Name = "${var.name}-${each.key}" }
}

resource "aws_vpc_security_group_ingress_rule" "cloudfront" {
  security_group_id = aws_security_group.this["balancer"].id
  description       = "From CloudFront alone"
  prefix_list_id    = data.aws_ec2_managed_prefix_list.cloudfront.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "between" {
  for_each                     = local.between
  security_group_id            = aws_security_group.this[each.value.to].id
  description                  = "${each.key}: from ${each.value.from}"
  referenced_security_group_id = aws_security_group.this[each.value.from].id
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
}

resource "aws_vpc_security_group_egress_rule" "between" {
  for_each                     = local.between
  security_group_id            = aws_security_group.this[each.value.from].id
  description                  = "${each.key}: to ${each.value.to}"
  referenced_security_group_id = aws_security_group.this[each.value.to].id
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
}

resource "aws_vpc_security_group_egress_rule" "out" {
  for_each          = local.out
  security_group_id = aws_security_group.this["app"].id
  description       = "Out by ${each.key}"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
}
