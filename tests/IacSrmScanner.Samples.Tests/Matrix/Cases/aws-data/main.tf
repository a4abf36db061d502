resource "aws_db_instance" "yours" {
  engine            = "custom-oracle-ee"
  storage_encrypted = true
}

resource "aws_db_instance" "theirs" {
  engine                  = "postgres"
  engine_version          = "17"
  storage_encrypted       = true
  backup_retention_period = 7
}

variable "engine" {}

resource "aws_db_instance" "undecided" {
  engine = var.engine
}

resource "aws_rds_cluster" "yours" {
  engine      = "aurora-postgresql"
  engine_mode = "provisioned"
}

resource "aws_rds_cluster" "theirs" {
  engine      = "aurora-postgresql"
  engine_mode = "serverless"
}

resource "aws_emr_cluster" "yours" {
  name          = "night"
  custom_ami_id = "ami-0123456789abcdef0"
}

resource "aws_emr_cluster" "theirs" {
  name = "night"
}

resource "aws_emrserverless_application" "yours" {
  name = "night"

  image_configuration {
    image_uri = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/spark:2"
  }
}

resource "aws_emrserverless_application" "theirs" {
  name = "night"
}

resource "aws_s3_bucket" "reports" {
  bucket = "example-reports"
}

resource "aws_s3_bucket_versioning" "reports" {
  bucket = aws_s3_bucket.reports.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "${aws_s3_bucket.reports.arn}/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_dynamodb_table" "sessions" {
  name     = "sessions"
  hash_key = "id"
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id = "cache"
  description          = "sessions"
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier = "warehouse"
  node_type          = "ra3.large"
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

resource "aws_kinesis_stream" "clicks" {
  name = "clicks"
}

resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
}

resource "aws_ecr_repository" "shop" {
  name = "shop"
}
