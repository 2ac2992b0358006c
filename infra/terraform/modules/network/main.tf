# Three rings: public subnets hold the way out and nothing else, private ones the application, isolated ones the database,
# which has no route to anywhere. Nothing here has a public address of its own: CloudFront comes in by a VPC origin.

locals {
  # a /20 of 4,096 addresses per ring and zone; the ring decides the block, so that a fourth zone moves none of them
  public   = { for i, zone in var.zones : zone => cidrsubnet(var.cidr, 4, i) }
  private  = { for i, zone in var.zones : zone => cidrsubnet(var.cidr, 4, 4 + i) }
  isolated = { for i, zone in var.zones : zone => cidrsubnet(var.cidr, 4, 8 + i) }
  # fewer gateways than zones: the last one serves the rest, and an outage of its zone cuts webhooks and mail, not requests
  gateways = slice(var.zones, 0, var.active ? var.nat_gateways : 0)
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}

# Every VPC comes with a group that lets its members talk: emptied, so that forgetting to name a group opens nothing.
resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.name}-default-closed" }
}

resource "aws_subnet" "public" {
  for_each                = local.public
  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = each.value
  map_public_ip_on_launch = false
  tags                    = { Name = "${var.name}-public-${each.key}" }
}

resource "aws_subnet" "private" {
  for_each          = local.private
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = each.value
  tags              = { Name = "${var.name}-private-${each.key}" }
}

resource "aws_subnet" "isolated" {
  for_each          = local.isolated
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = each.value
  tags              = { Name = "${var.name}-isolated-${each.key}" }
}

# Also what CloudFront asks of a VPC before it opens an origin in it.
resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = var.name }
}

resource "aws_eip" "nat" {
  for_each = toset(local.gateways)
  domain   = "vpc"
  tags     = { Name = "${var.name}-nat-${each.key}" }
}

resource "aws_nat_gateway" "this" {
  for_each      = toset(local.gateways)
  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = { Name = "${var.name}-${each.key}" }
  depends_on    = [aws_internet_gateway.this]
}
