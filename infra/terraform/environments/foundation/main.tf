# What an account has before it has an environment, and what all accounts share: the place for state, whom of GitHub's it believes, and the registry of images.
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

module "github" {
  source = "../../modules/github"
}

module "publisher" {
  source               = "../../modules/publisher"
  for_each             = module.registry
  name                 = each.key
  oidc_provider_arn    = module.github.provider_arn
  repository           = var.repository
  image_repository_arn = each.value.repository_arn
}
