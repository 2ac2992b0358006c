# All in which this environment differs from the other.

locals {
  environment = "staging"
  size = {
    cidr                = "10.30.0.0/16"
    nat_gateways        = 1
    interface_endpoints = [] # by NAT: here that is cheaper

    database_class    = "db.t4g.medium"
    multi_az          = false
    storage_gib       = 30
    storage_limit_gib = 100
    backup_days       = 7
    max_connections   = 300

    web    = { cpu = 1024, memory = 2048, least = 1, most = 2 }
    worker = { cpu = 1024, memory = 2048, least = 1, most = 2, steady = 0 }
    pool   = 8

    usd_per_month = 400
  }
}
