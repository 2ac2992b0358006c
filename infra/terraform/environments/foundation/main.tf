# What an account has before it has an environment, and what all accounts share: the place for state, and the registry of images.
# Applied by a person, once in each account (docs/operations.md); `registry` only where images are kept.

module "kms" {
  source   = "../../modules/kms"
  name     = "kiba"
  region   = var.region
  purposes = ["state", "images"]
}

module "state" {
  source  = "../../modules/state"
  name    = "kiba"
  key_arn = module.kms.key_arns["state"]
}

module "registry" {
  source          = "../../modules/ecr"
  for_each        = length(var.reader_accounts) > 0 ? { kiba = var.reader_accounts } : {}
  name            = each.key
  key_arn         = module.kms.key_arns["images"]
  reader_accounts = each.value
}
