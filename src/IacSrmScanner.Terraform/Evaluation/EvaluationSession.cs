using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>What the evaluation of one configuration shares: limits and where errors go. Used by one thread.</summary>
internal sealed class EvaluationSession(IFileTree tree, string rootDirectory, string workspace)
{
    /// <summary>Expression nodes evaluated in one configuration before it is given up.</summary>
    private const int MaxSteps = 10_000_000;

    /// <summary>Nodes open at once, through all names that are looked up on the way.</summary>
    private const int MaxDepth = 3_000;

    private static readonly UnknownReason TooDeep = new(UnknownKind.Limit, "the expression leads through too many others");

    private static readonly UnknownReason TooLong = new(UnknownKind.Limit, "the configuration takes too many steps to evaluate");

    private readonly List<Diagnostic> diagnostics = [];
    private List<Diagnostic>? errors;
    private int depth;
    private int steps;

    public IFileTree Tree { get; } = tree;

    public string RootDirectory { get; } = rootDirectory;

    public string Workspace { get; } = workspace;

    /// <summary>What is certainly wrong with the configuration.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public ICollection<Diagnostic> Sink => errors ?? diagnostics;

    /// <summary>Begins a node; false, with the reason, when a limit is reached. Every begin that succeeds has its end.</summary>
    public bool TryEnter(out UnknownReason? why)
    {
        why = depth >= MaxDepth ? TooDeep : steps >= MaxSteps ? TooLong : null;
        if (why is not null)
        {
            if (why == TooLong && steps == MaxSteps)
            {
                steps++;
                diagnostics.Add(EvaluationDiagnostics.WorkLimit.AtPath(RootDirectory, RootDirectory));
            }

            return false;
        }

        depth++;
        steps++;
        return true;
    }

    public void Leave() => depth--;

    /// <summary>Charges work that is no expression node.</summary>
    public void Charge(int amount) => steps = Math.Max(steps, Math.Min(MaxSteps, steps + amount));

    /// <summary>Charges a text that was made: the total of all texts is bounded too.</summary>
    public void ChargeText(int length) => Charge(length / 8);

    /// <summary>Reports that an expression is in error; the value stands for it.</summary>
    public UnknownValue Error(SourceSpan span, string message, params ReadOnlySpan<Value> inputs)
    {
        Sink.Add(EvaluationDiagnostics.InvalidExpression.At(span, message));
        return new UnknownValue(new UnknownReason(UnknownKind.Invalid, message), Provenance.Computed(span, inputs));
    }

    /// <summary>Reports a name that nothing declares: an error even where errors are caught, as in <c>try</c>.</summary>
    public UnknownValue Undeclared(SourceSpan span, string message)
    {
        UndeclaredNames++;
        return Error(span, message);
    }

    /// <summary>How many names were met that nothing declares.</summary>
    public int UndeclaredNames { get; private set; }

    /// <summary>How often something was evaluated that other inputs could turn into an error.</summary>
    public int Doubts { get; private set; }

    /// <summary>Notes that what is being evaluated could be an error with other inputs.</summary>
    public void Doubt() => Doubts++;

    /// <summary>Runs something on its own: what is wrong with it is reported whoever asks for it, or never.</summary>
    public T Apart<T>(bool isCertain, Func<T> run)
    {
        var outer = SetApart(isCertain);
        var result = run();
        Rejoin(outer);
        return result;
    }

    /// <summary>Begins something on its own, as <see cref="Apart"/> does; what comes back is for <see cref="Rejoin"/>.</summary>
    public (List<Diagnostic>? Errors, int Doubts) SetApart(bool isCertain)
    {
        var outer = (errors, Doubts);
        errors = isCertain ? null : [];
        return outer;
    }

    public void Rejoin((List<Diagnostic>? Errors, int Doubts) outer) => (errors, Doubts) = outer;

    /// <summary>Runs something and gives its errors to the caller rather than reporting them.</summary>
    public (T Result, List<Diagnostic> Errors) Capture<T>(Func<T> run)
    {
        var outer = errors;
        var captured = new List<Diagnostic>();
        errors = captured;
        var result = run();
        errors = outer;
        return (result, captured);
    }

    /// <summary>Reports errors that were captured.</summary>
    public void Report(List<Diagnostic> captured)
    {
        foreach (var diagnostic in captured)
        {
            Sink.Add(diagnostic);
        }
    }
}
