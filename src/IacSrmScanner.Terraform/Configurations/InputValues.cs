using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>The values that a root module is given, each source over those before it as Terraform orders them.</summary>
internal sealed class InputValues
{
    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);
    private readonly List<string> files = [];
    private readonly EvaluationSession session;
    private readonly TerraformModule module;
    private readonly Scope scope;
    private readonly GivenTexts texts;

    private InputValues(TerraformModule module, EvaluationSession session)
    {
        this.session = session;
        this.module = module;
        scope = new Scope(new EmptyScope(session, module.Directory));
        texts = new GivenTexts(module, scope);
    }

    /// <summary>The files that values were read from.</summary>
    public IReadOnlyList<string> Files => files;

    /// <param name="module">The root module.</param>
    /// <param name="session">Its evaluation.</param>
    /// <param name="options">What the user gives.</param>
    /// <param name="given">The files among the inputs that the user gives, by their text.</param>
    public static InputValues Of(TerraformModule module, EvaluationSession session, TerraformOptions options, GivenFiles given)
    {
        var inputs = new InputValues(module, session);
        foreach (var (name, text) in options.EnvironmentValues)
        {
            inputs.Add(name, inputs.texts.Read(name, text, $"the environment variable 'TF_VAR_{name}'"));
        }

        foreach (var name in AutomaticFiles(session.Tree, module.Directory))
        {
            inputs.AddAutomaticFile(TreePath.Join(module.Directory, name));
        }

        foreach (var input in options.Inputs)
        {
            if (input.Name is { } name)
            {
                inputs.Add(name, inputs.texts.Read(name, input.Text.Content, $"the option '--var {name}'"));
            }
            else
            {
                inputs.Add(given.Find(input), isReported: true);
            }
        }

        return inputs;
    }

    public Value? Find(string name) => values.GetValueOrDefault(name);

    private static IEnumerable<string> AutomaticFiles(IFileTree tree, string directory) => tree.FilesIn(directory)
        .Where(ModuleFiles.IsAutomaticValues)
        .OrderBy(name => name switch { "terraform.tfvars" => 0, "terraform.tfvars.json" => 1, _ => 2 })
        .ThenBy(name => name, StringComparer.Ordinal);

    private void AddAutomaticFile(string path)
    {
        if (session.Tree.Read(path, session.Sink) is not { } source)
        {
            return;
        }

        var file = ValueFile.Read(source);
        files.Add(path);
        session.Report([.. file.Diagnostics]);
        Add(file, isReported: false);
    }

    private void Add(ValueFile file, bool isReported)
    {
        foreach (var entry in file.Entries)
        {
            if (module.Variables.ContainsKey(entry.Name))
            {
                Add(entry.Name, Labelled(entry.Evaluate(scope), entry));
            }
            else if (!isReported)
            {
                session.Report([InputDiagnostics.UndeclaredInFile.At(entry.NameSpan, entry.Name, "this module does not declare")]);
            }
        }
    }

    private static Value? Labelled(Value? value, ValueFileEntry entry) => value?.From(
        new Provenance(value.Provenance.Span, ProvenanceKind.Referenced)
        {
            Label = $"the value in '{TreePath.Name(entry.NameSpan.Source.Path)}'",
            Inputs = value.Provenance.Inputs,
        });

    private void Add(string name, Value? value)
    {
        if (value is not null)
        {
            values[name] = value;
        }
    }
}
