output "vpc_id" {
  description = "The VPC"
  value       = aws_vpc.this.id
}

output "private_subnet_ids" {
  description = "Subnets of the application, one in each zone"
  value       = [for zone in var.zones : aws_subnet.private[zone].id]
}

output "isolated_subnet_ids" {
  description = "Subnets of the database, without a route to anywhere"
  value       = [for zone in var.zones : aws_subnet.isolated[zone].id]
}

output "security_group_ids" {
  description = "Groups by role: balancer, app, database, claims, endpoints"
  value       = { for name, group in aws_security_group.this : name => group.id }
}

output "nat_gateway_ids" {
  description = "NAT gateways, for alarms; empty while inactive"
  value       = [for gateway in aws_nat_gateway.this : gateway.id]
}

output "nat_addresses" {
  description = "Public addresses that customers see us come from, for their allow lists"
  value       = [for address in aws_eip.nat : address.public_ip]
}

output "costs_by_the_hour" {
  description = "How many gateways and endpoints there are that cost by the hour"
  value       = length(aws_nat_gateway.this) + length(aws_eip.nat) + length(aws_vpc_endpoint.interface)
}
