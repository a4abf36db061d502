using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>The values that a root module is given, each source over those before it as Terraform orders them.</summary>
internal sealed class InputValues
{
    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);
    private readonly List<string> files = [];
    private readonly EvaluationSession session;
    private readonly Scope scope;

    private InputValues(EvaluationSession session, string directory)
    {
        this.session = session;
        scope = new Scope(new EmptyScope(session, directory));
    }

    /// <summary>The files that values were read from.</summary>
    public IReadOnlyList<string> Files => files;

    public static InputValues Of(TerraformModule module, EvaluationSession session, TerraformOptions options)
    {
        var inputs = new InputValues(session, module.Directory);
        inputs.AddTexts(module, options.EnvironmentValues);
        foreach (var name in AutomaticFiles(session.Tree, module.Directory))
        {
            inputs.AddFile(TreePath.Join(module.Directory, name));
        }

        foreach (var path in options.ValueFiles)
        {
            inputs.AddFile(path);
        }

        inputs.AddTexts(module, options.Values);
        return inputs;
    }

    public Value? Find(string name) => values.GetValueOrDefault(name);

    private static IEnumerable<string> AutomaticFiles(IFileTree tree, string directory) => tree.FilesIn(directory)
        .Where(ModuleFiles.IsAutomaticValues)
        .OrderBy(name => name switch { "terraform.tfvars" => 0, "terraform.tfvars.json" => 1, _ => 2 })
        .ThenBy(name => name, StringComparer.Ordinal);

    private void AddFile(string path)
    {
        if (session.Tree.Read(path, session.Sink) is not { } source)
        {
            return;
        }

        files.Add(path);
        if (ModuleFiles.IsJson(path))
        {
            AddJson(source);
            return;
        }

        var file = HclParser.Parse(source);
        session.Report([.. file.Diagnostics]);
        foreach (var attribute in file.Body.Attributes)
        {
            values[attribute.Name] = ExpressionEvaluator.Evaluate(new ConfigExpression(source, attribute.Expression), scope);
        }
    }

    private void AddJson(SourceText source)
    {
        var document = JsonReader.Read(source);
        session.Report([.. document.Diagnostics]);
        foreach (var entry in document.Root is MappingNode mapping ? mapping.Entries : [])
        {
            values[entry.Key] = DocumentValues.Of(entry.Value);
        }
    }

    /// <summary>Texts from outside the files: as they are for variables of simple types, expressions for others.</summary>
    private void AddTexts(TerraformModule module, IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (name, text) in texts)
        {
            if (!module.Variables.TryGetValue(name, out var declaration))
            {
                continue;
            }

            var type = declaration.Body.Find("type")?.Syntax;
            if (type is null or VariableSyntax { Name: "string" or "number" or "bool" })
            {
                values[name] = new TextValue(text, Provenance.Written(declaration.Header));
                continue;
            }

            var source = new SourceText(declaration.Source.Path, text);
            var parsed = HclParser.ParseExpression(source);
            values[name] = parsed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                ? session.Error(declaration.Header, $"the value given for the variable '{name}' is no expression")
                : ExpressionEvaluator.Evaluate(new ConfigExpression(source, parsed.Expression), scope).From(Provenance.Written(declaration.Header));
        }
    }
}
