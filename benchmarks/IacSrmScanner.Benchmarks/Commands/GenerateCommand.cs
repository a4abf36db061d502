using System.CommandLine;
using System.Globalization;
using IacSrmScanner.Benchmarks.Synthetic;

namespace IacSrmScanner.Benchmarks.Commands;

/// <summary><c>generate</c>: writes a synthetic repository.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var modules = new Option<int>("--modules") { Description = "Terraform modules; a CloudFormation template for every four.", DefaultValueFactory = _ => 200 };
        var resources = new Option<int>("--resources") { Description = "Resource instances in each.", DefaultValueFactory = _ => 100 };
        var standalone = new Option<bool>("--standalone") { Description = "No root module: each module is a configuration of its own." };
        var output = new Option<string>("--output", "-o") { Description = "The folder.", Required = true };
        var command = new Command("generate", "Writes a synthetic repository; the same numbers give the same bytes.") { modules, resources, standalone, output };
        command.SetAction(parsed =>
        {
            var size = new SyntheticSize(parsed.GetValue(modules), parsed.GetValue(resources), parsed.GetValue(standalone));
            var bytes = RepositoryWriter.Write(size, parsed.GetRequiredValue(output));
            parsed.InvocationConfiguration.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{size.Modules} modules, {size.Templates} templates, {size.Instances} resource instances, {bytes / 1e6:0.0} MB."));
        });
        return command;
    }
}
