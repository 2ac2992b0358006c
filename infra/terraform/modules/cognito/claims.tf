# The function that Cognito asks before each access token. It asks the registry one question, platform.company_of_token, with a
# login that may ask nothing else (claims.sql of the module tenancy) and logs in by IAM: there is no password.

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

locals {
  function = "${var.name}-claims"
  login    = "app_claims"
}

data "archive_file" "claims" {
  type        = "zip"
  output_path = "${path.module}/claims.zip"
  # so that the same files make the same archive on every machine
  output_file_mode = "0644"

  dynamic "source" {
    for_each = toset(["index.mjs", "postgres.mjs", "token.mjs"])
    content {
      filename = source.value
      content  = file("${path.module}/claims/${source.value}")
    }
  }
}

data "aws_iam_policy_document" "claims_assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "claims" {
  statement {
    sid       = "LogsInAsThisOne"
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:dbuser:${var.database_resource_id}/${local.login}"]
  }
  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.claims.arn}:*"]
  }
  # traces name no resource
  statement {
    sid       = "Traces"
    actions   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "claims" {
  name               = local.function
  assume_role_policy = data.aws_iam_policy_document.claims_assume.json
}

resource "aws_iam_role_policy" "claims" {
  name   = "one-question"
  role   = aws_iam_role.claims.id
  policy = data.aws_iam_policy_document.claims.json
}

# AWS's own policy for a function in a VPC: the addresses that it takes there have no names beforehand.
resource "aws_iam_role_policy_attachment" "vpc" {
  role       = aws_iam_role.claims.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}

resource "aws_cloudwatch_log_group" "claims" {
  name              = "/aws/lambda/${local.function}"
  retention_in_days = 365
  kms_key_id        = var.logs_key_arn
}

resource "aws_lambda_function" "claims" {
  function_name    = local.function
  description      = "Tells the identity provider which company somebody speaks for"
  role             = aws_iam_role.claims.arn
  filename         = data.archive_file.claims.output_path
  source_code_hash = data.archive_file.claims.output_base64sha256
  handler          = "index.handler"
  runtime          = "nodejs22.x"
  architectures    = ["arm64"]
  memory_size      = 256
  # Cognito waits for five seconds
  timeout                        = 5
  reserved_concurrent_executions = var.concurrency
  kms_key_arn                    = var.secrets_key_arn

  environment {
    variables = {
      DATABASE_HOST = var.database_address
      DATABASE_PORT = tostring(var.database_port)
      DATABASE_NAME = "kiba"
      DATABASE_USER = local.login
      # Amazon's own authorities are not among Node's; Lambda brings them in this file
      NODE_EXTRA_CA_CERTS = "/var/runtime/ca-cert.pem"
    }
  }

  vpc_config {
    subnet_ids         = var.subnet_ids
    security_group_ids = [var.security_group_id]
  }

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_cloudwatch_log_group.claims]
}

resource "aws_lambda_permission" "cognito" {
  statement_id   = "cognito"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.claims.function_name
  principal      = "cognito-idp.amazonaws.com"
  source_arn     = aws_cognito_user_pool.this.arn
  source_account = data.aws_caller_identity.current.account_id
}
