output "issuer" {
  description = "For KIBA_ISSUERS"
  value       = "https://${aws_cognito_user_pool.this.endpoint}"
}

output "client_id" {
  description = "For KIBA_CLIENT_ID"
  value       = aws_cognito_user_pool_client.web.id
}

output "user_pool_id" {
  description = "The pool, for those who look after accounts"
  value       = aws_cognito_user_pool.this.id
}

output "claims_function" {
  description = "Name of the function, for alarms"
  value       = aws_lambda_function.claims.function_name
}

output "sign_in_url" {
  description = "Where sign-in pages are"
  value       = "https://${var.domain}"
}
