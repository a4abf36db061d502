using System.Globalization;
using System.Text;

namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>
/// Makes repositories to measure with: Terraform with variables, locals, module calls, <c>count</c>, <c>for_each</c>,
/// <c>dynamic</c> and policies, and CloudFormation with parameters and conditions. The same size gives the same bytes.
/// </summary>
internal static class SyntheticRepository
{
    /// <summary>Every file, by its path in the repository.</summary>
    public static IEnumerable<(string Path, string Content)> Files(SyntheticSize size)
    {
        for (var number = 0; number < size.Modules; number++)
        {
            var folder = $"modules/{Name("module", number)}";
            yield return ($"{folder}/variables.tf", TerraformModuleText.Variables);
            yield return ($"{folder}/main.tf", TerraformModuleText.Resources(number, size.Resources));
            yield return ($"{folder}/outputs.tf", TerraformModuleText.Outputs);
        }

        if (!size.IsStandalone)
        {
            yield return ("main.tf", Root(size.Modules));
        }

        for (var number = 0; number < size.Templates; number++)
        {
            yield return number % 2 == 0
                ? ($"templates/{Name("stack", number)}.yaml", TemplateText.Yaml(number, size.Resources))
                : ($"templates/{Name("stack", number)}.json", TemplateText.Json(number, size.Resources));
        }
    }

    private static string Root(int modules)
    {
        var text = new StringBuilder(
            """
            variable "environment" {
              type    = string
              default = "production"
            }

            locals {
              tags = { Team = "platform", Environment = var.environment }
            }

            """);
        for (var number = 0; number < modules; number++)
        {
            var name = Name("module", number);
            text.Append(CultureInfo.InvariantCulture, $$"""

                module "{{name}}" {
                  source      = "./modules/{{name}}"
                  name        = "{{name}}-${var.environment}"
                  environment = var.environment
                  tags        = local.tags
                  encrypted   = {{(number % 3 == 0 ? "false" : "true")}}
                }

                """);
        }

        return text.ToString();
    }

    private static string Name(string stem, int number) => string.Create(CultureInfo.InvariantCulture, $"{stem}-{number:0000}");
}
