# Who somebody is. Which company they speak for is the registry's to say, so each access token asks it (claims/): Cognito keeps
# an address and a password, or not even that for people of a customer's own provider.

resource "aws_cognito_user_pool" "this" {
  name                = var.name
  deletion_protection = "ACTIVE"
  # access tokens can be given a claim from this tier on
  user_pool_tier = "ESSENTIALS"

  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "OPTIONAL"

  username_configuration {
    case_sensitive = false
  }

  # Invited people make their own account on their way in; an account alone opens no company.
  admin_create_user_config {
    allow_admin_create_user_only = false
  }

  software_token_mfa_configuration {
    enabled = true
  }

  password_policy {
    minimum_length                   = 12
    require_lowercase                = true
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = false
    password_history_size            = 5
    temporary_password_validity_days = 3
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  # a changed address counts when it is verified, and the old one until then
  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }

  email_configuration {
    email_sending_account = "DEVELOPER"
    source_arn            = var.mail_identity_arn
    from_email_address    = var.mail_from
    configuration_set     = var.mail_configuration_set
  }

  lambda_config {
    pre_token_generation_config {
      lambda_arn     = aws_lambda_function.claims.arn
      lambda_version = "V2_0"
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# The web UI: a public client with PKCE, so there is no secret to keep. It is told only that somebody exists who signs in.
resource "aws_cognito_user_pool_client" "web" {
  name         = "${var.name}-web"
  user_pool_id = aws_cognito_user_pool.this.id

  generate_secret                      = false
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["openid", "email"]
  # people sign in on Cognito's pages alone; an empty list would mean Amazon's own choice, which does not go with rotation
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH"]
  supported_identity_providers  = concat(["COGNITO"], [for provider in aws_cognito_identity_provider.customer : provider.provider_name])
  callback_urls                 = ["${var.url}/signed-in"]
  logout_urls                   = ["${var.url}/"]
  prevent_user_existence_errors = "ENABLED"
  enable_token_revocation       = true

  access_token_validity  = 60
  id_token_validity      = 60
  refresh_token_validity = 12
  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "hours"
  }

  # a stolen refresh token is of use once, and its use ends the other's
  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = 10
  }
}

# Customers whose provider speaks OpenID Connect are connected in the operator console, without a deployment (docs/single-sign-on.md).
# Here are those that only speak SAML, which the application does not.
resource "aws_cognito_identity_provider" "customer" {
  for_each      = var.saml_providers
  user_pool_id  = aws_cognito_user_pool.this.id
  provider_name = each.key
  provider_type = "SAML"

  provider_details = {
    MetadataURL             = each.value.metadata_url
    IDPSignout              = "false"
    EncryptedResponses      = "true"
    RequestSigningAlgorithm = "rsa-sha256"
  }
  attribute_mapping = { email = each.value.email_attribute }
  idp_identifiers   = each.value.email_domains
}
