# A small web shop on AWS with the mistakes that people make: a database open to the world and unencrypted, a role that may
# do everything, an instance that hands out its credentials, and a bucket module that does it right.

variable "environment" {
  type    = string
  default = "production"
}

variable "database_password" {
  type      = string
  sensitive = true
}

locals {
  name = "webshop-${var.environment}"
}

module "assets" {
  source = "./modules/storage"
  name   = "${local.name}-assets"
}

resource "aws_security_group" "database" {
  name = "${local.name}-database"

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }

  ingress {
    description = "left over from a support call"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_db_instance" "orders" {
  identifier             = "${local.name}-orders"
  engine                 = "postgres"
  instance_class         = "db.t4g.medium"
  allocated_storage      = 50
  username               = "shop"
  password               = var.database_password
  publicly_accessible    = true
  storage_encrypted      = false
  vpc_security_group_ids = [aws_security_group.database.id]
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  metadata_options {
    http_tokens = "optional"
  }
}

resource "aws_iam_policy" "worker" {
  name = "${local.name}-worker"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "*"
        Resource = "*"
      },
    ]
  })
}
