resource "aws_iam_role" "app" {
  name = "app"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_user" "deploy" {
  name = "deploy"
}

resource "aws_iam_access_key" "deploy" {
  user = aws_iam_user.deploy.name
}

resource "aws_kms_key" "data" {
  enable_key_rotation = true
}

resource "aws_secretsmanager_secret" "database" {
  name = "database"
}

resource "aws_ssm_parameter" "token" {
  name = "token"
  type = "SecureString"
}

resource "aws_cognito_user_pool" "people" {
  name = "people"
}

resource "aws_acm_certificate" "web" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "example-trail"
}

resource "aws_cloudwatch_log_group" "app" {
  name = "app"
}

resource "aws_guardduty_detector" "main" {
  enable = true
}
