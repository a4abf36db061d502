using System.Globalization;
using System.Text;

namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>The files of one synthetic Terraform module.</summary>
internal static class TerraformModuleText
{
    public const string Variables =
        """
        variable "name" {
          type        = string
          description = "Begins the names of what the module creates."
          default     = "synthetic"
        }

        variable "environment" {
          type    = string
          default = "test"

          validation {
            condition     = contains(["test", "production"], var.environment)
            error_message = "The environment is test or production."
          }
        }

        variable "encrypted" {
          type    = bool
          default = true
        }

        variable "ports" {
          type    = list(number)
          default = [22, 443, 8443]
        }

        variable "networks" {
          type    = map(string)
          default = { office = "192.0.2.0/24", world = "0.0.0.0/0" }
        }

        variable "key" {
          type    = string
          default = null
        }

        variable "tags" {
          type    = map(string)
          default = {}
        }

        """;

    public const string Outputs =
        """
        output "name" {
          value = local.prefix
        }

        output "tags" {
          value = local.tags
        }

        """;

    /// <summary>The resources; as many instances as asked for.</summary>
    public static string Resources(int module, int instances)
    {
        var dice = new Dice((uint)module + 1);
        var text = new StringBuilder(
            """
            locals {
              prefix    = lower("${var.name}-${var.environment}")
              is_live   = var.environment == "production"
              retention = local.is_live ? 30 : 1
              tags      = merge(var.tags, { Module = local.prefix })
            }

            """);
        for (var made = 0; made < instances;)
        {
            var kind = TerraformBlocks.All[dice.Next(TerraformBlocks.All.Length)];
            if (made + kind.Instances > instances)
            {
                kind = TerraformBlocks.Single;
            }

            text.Append('\n').Append(kind.Write(string.Create(CultureInfo.InvariantCulture, $"r{made:0000}"), dice)).Append('\n');
            made += kind.Instances;
        }

        return text.ToString();
    }
}
