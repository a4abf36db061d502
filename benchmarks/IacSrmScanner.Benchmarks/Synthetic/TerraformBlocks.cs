using System.Collections.Immutable;

namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>The groups of resources that synthetic Terraform modules are put together from.</summary>
internal static class TerraformBlocks
{
    public static readonly BlockKind Single = new(1, Queue);

    public static readonly ImmutableArray<BlockKind> All =
    [
        Single,
        new(4, Bucket),
        new(2, Database),
        new(3, Machines),
        new(2, SecurityGroups),
        new(3, Role),
        new(1, AzureStorage),
        new(1, GoogleBucket),
    ];

    private static string Queue(string name, Dice dice) => $$"""
        resource "aws_sqs_queue" "{{name}}" {
          name                      = "${local.prefix}-{{name}}"
          message_retention_seconds = {{dice.Next(1_000) + 60}}
          sqs_managed_sse_enabled   = {{dice.Bool(70)}}
          tags                      = local.tags
        }
        """;

    private static string Bucket(string name, Dice dice) => $$"""
        resource "aws_s3_bucket" "{{name}}" {
          bucket        = "${local.prefix}-{{name}}"
          force_destroy = !local.is_live
          tags          = merge(local.tags, { Kind = "bucket" })
        }

        resource "aws_s3_bucket_versioning" "{{name}}" {
          bucket = aws_s3_bucket.{{name}}.id

          versioning_configuration {
            status = {{(dice.Chance(50) ? "\"Enabled\"" : "local.is_live ? \"Enabled\" : \"Suspended\"")}}
          }
        }

        resource "aws_s3_bucket_public_access_block" "{{name}}" {
          bucket                  = aws_s3_bucket.{{name}}.id
          block_public_acls       = {{dice.Bool(80)}}
          block_public_policy     = true
          ignore_public_acls      = {{dice.Bool(80)}}
          restrict_public_buckets = true
        }

        resource "aws_s3_bucket_policy" "{{name}}" {
          bucket = aws_s3_bucket.{{name}}.id
          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [
              {
                Sid       = "Read"
                Effect    = "Allow"
                Principal = {{(dice.Chance(20) ? "\"*\"" : "{ AWS = \"arn:aws:iam::123456789012:root\" }")}}
                Action    = ["s3:GetObject", "s3:ListBucket"]
                Resource  = [aws_s3_bucket.{{name}}.arn, "${aws_s3_bucket.{{name}}.arn}/*"]
              },
            ]
          })
        }
        """;

    private static string Database(string name, Dice dice) => $$"""
        resource "aws_kms_key" "{{name}}" {
          description         = "Key of {{name}}"
          enable_key_rotation = {{dice.Bool(60)}}
        }

        resource "aws_db_instance" "{{name}}" {
          identifier              = "${local.prefix}-{{name}}"
          engine                  = "postgres"
          engine_version          = "{{12 + dice.Next(6)}}.{{dice.Next(9)}}"
          instance_class          = local.is_live ? "db.m6g.large" : "db.t4g.micro"
          allocated_storage       = {{20 + dice.Next(80)}}
          storage_encrypted       = var.encrypted
          kms_key_id              = var.key == null ? aws_kms_key.{{name}}.arn : var.key
          publicly_accessible     = {{dice.Bool(20)}}
          backup_retention_period = local.retention
          deletion_protection     = local.is_live
          tags                    = local.tags
        }
        """;

    private static string Machines(string name, Dice dice) => $$"""
        resource "aws_instance" "{{name}}" {
          count         = 3
          ami           = "ami-0123456789abcdef0"
          instance_type = ["t3.micro", "t3.small", "m6i.large"][count.index]
          monitoring    = {{dice.Bool(50)}}

          metadata_options {
            http_endpoint = "enabled"
            http_tokens   = "{{(dice.Chance(50) ? "required" : "optional")}}"
          }

          root_block_device {
            encrypted   = var.encrypted
            volume_size = 20 + count.index * 10
          }

          user_data = <<-EOT
            #!/bin/sh
            echo "${local.prefix}-{{name}}-${count.index}" > /etc/machine-name
            %{for port in var.ports~}
            allow ${port}
            %{endfor~}
          EOT

          tags = merge(local.tags, { Name = "${local.prefix}-{{name}}-${count.index}" })
        }
        """;

    private static string SecurityGroups(string name, Dice dice) => $$"""
        resource "aws_security_group" "{{name}}" {
          for_each    = var.networks
          name        = "${local.prefix}-{{name}}-${each.key}"
          description = "From ${each.key}"

          dynamic "ingress" {
            for_each = [for port in var.ports : port if port != {{(dice.Chance(50) ? 22 : 8443)}}]

            content {
              from_port   = ingress.value
              to_port     = ingress.value
              protocol    = "tcp"
              cidr_blocks = [each.value]
            }
          }

          egress {
            from_port   = 0
            to_port     = 0
            protocol    = "-1"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }
        """;

    private static string Role(string name, Dice dice) => $$"""
        data "aws_iam_policy_document" "{{name}}" {
          statement {
            effect    = "Allow"
            actions   = ["{{(dice.Chance(30) ? "*" : "sqs:SendMessage")}}"]
            resources = ["*"]
          }
        }

        resource "aws_iam_role" "{{name}}" {
          name               = "${local.prefix}-{{name}}"
          assume_role_policy = <<-EOT
            {
              "Version": "2012-10-17",
              "Statement": [{ "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" }]
            }
          EOT
        }

        resource "aws_iam_role_policy" "{{name}}" {
          name   = format("%s-%s", local.prefix, "{{name}}")
          role   = aws_iam_role.{{name}}.id
          policy = data.aws_iam_policy_document.{{name}}.json
        }
        """;

    private static string AzureStorage(string name, Dice dice) => $$"""
        resource "azurerm_storage_account" "{{name}}" {
          name                            = substr("${replace(local.prefix, "-", "")}{{name}}", 0, 24)
          resource_group_name             = "group-${local.prefix}"
          location                        = "westeurope"
          account_tier                    = "Standard"
          account_replication_type        = local.is_live ? "GRS" : "LRS"
          min_tls_version                 = "{{(dice.Chance(60) ? "TLS1_2" : "TLS1_0")}}"
          https_traffic_only_enabled      = {{dice.Bool(80)}}
          allow_nested_items_to_be_public = {{dice.Bool(20)}}

          network_rules {
            default_action = "{{(dice.Chance(50) ? "Deny" : "Allow")}}"
            ip_rules       = values(var.networks)
          }
        }
        """;

    private static string GoogleBucket(string name, Dice dice) => $$"""
        resource "google_storage_bucket" "{{name}}" {
          name                        = "${local.prefix}-{{name}}"
          location                    = "EU"
          uniform_bucket_level_access = {{dice.Bool(60)}}
          public_access_prevention    = "{{(dice.Chance(60) ? "enforced" : "inherited")}}"

          versioning {
            enabled = local.is_live
          }

          labels = { for key, value in local.tags : lower(key) => lower(value) }
        }
        """;
}
