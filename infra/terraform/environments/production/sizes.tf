# All in which this environment differs from the other.

locals {
  environment = "production"
  size = {
    cidr                = "10.40.0.0/16"
    nat_gateways        = 1
    interface_endpoints = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"]

    database_class    = "db.r8g.xlarge"
    multi_az          = true
    storage_gib       = 200
    storage_limit_gib = 2000
    backup_days       = 35
    max_connections   = 600

    web    = { cpu = 2048, memory = 4096, least = 3, most = 6 }
    worker = { cpu = 2048, memory = 4096, least = 2, most = 4, steady = 1 }
    pool   = 10

    usd_per_month = 2500
  }
}
