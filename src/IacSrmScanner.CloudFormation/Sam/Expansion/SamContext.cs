using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>What the expansion of one template shares.</summary>
internal sealed class SamContext(
    SamMap root, SamMap resources, IReadOnlyDictionary<string, GivenParameter> given, ICollection<Diagnostic> diagnostics)
{
    /// <summary>How many keys may be put into another order for the ids of deployments. Far above what can be deployed.</summary>
    private const int ReorderAllowance = 6_000_000;

    private readonly Dictionary<string, List<Made>> made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<Made> List, int Index)> places = new(StringComparer.Ordinal);
    private ExpandedView? view;
    private int reorderAllowance = ReorderAllowance;

    public SamMap Root { get; } = root;

    /// <summary>The resources as written; those of the implicit APIs among them.</summary>
    public SamMap Resources { get; } = resources;

    public SamParameters Parameters { get; } = new(root["Parameters"] as SamMap, root["Mappings"] as SamMap, given);

    /// <summary>Property names that stand for a resource that is made: <c>MyApi.Stage</c>.</summary>
    public Dictionary<(string Id, string Property), string> References { get; } = [];

    /// <summary>Resources that are made under another name than they are written with.</summary>
    public Dictionary<string, string> Renamed { get; } = new(StringComparer.Ordinal);

    /// <summary>What a resource becomes where others depend on it: a layer under its new name, what a connector makes.</summary>
    public Dictionary<string, string[]> Dependencies { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the functions of each API, in the order in which they were met.</summary>
    public Dictionary<string, string> FunctionNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The functions whose versions CodeDeploy moves traffic between.</summary>
    public List<Resources.DeploymentPreference> Preferences { get; } = [];

    public Apis.UsagePlans UsagePlans { get; } = new();

    public Dictionary<string, Made> RecordSetGroups { get; } = new(StringComparer.Ordinal);

    /// <summary>The conditions of the template; made when the first one is needed.</summary>
    public SamMap Conditions
    {
        get
        {
            if (Root["Conditions"] is SamMap conditions)
            {
                return conditions;
            }

            var created = new SamMap(Root.Span);
            Root.Set("Conditions", created);
            return created;
        }
    }

    /// <summary>The resources as they are at this stage.</summary>
    public ExpandedView View => view ??= new ExpandedView(this);

    public SamMap? Properties(string id) => (Resources[id] as SamMap)?["Properties"] as SamMap;

    public string? TypeOf(string id) => (Resources[id] as SamMap)?["Type"].AsText();

    /// <summary>More was made: the next use of <see cref="View"/> sees it.</summary>
    public void ForgetView() => view = null;

    /// <summary>What was made for a written resource.</summary>
    public IReadOnlyList<Made> MadeFor(string id) => made.GetValueOrDefault(id) ?? [];

    public IEnumerable<Made> AllMade => made.Values.SelectMany(list => list);

    public bool IsExpanded(string id) => made.ContainsKey(id);

    public void Add(string id, IEnumerable<Made> resources)
    {
        if (!made.TryGetValue(id, out var list))
        {
            made[id] = list = [];
        }

        foreach (var resource in resources)
        {
            if (resource.Id != id && Resources.Contains(resource.Id) && !ReferenceEquals(resource.Properties, Properties(resource.Id)))
            {
                Refuse(id, new SamRefusal($"it makes a resource '{resource.Id}', which is written in the template too"), resource.Properties.Span);
            }

            // Made twice, the last one counts.
            if (places.TryGetValue(resource.Id, out var place))
            {
                place.List[place.Index] = resource;
            }
            else
            {
                places[resource.Id] = (list, list.Count);
                list.Add(resource);
            }
        }
    }

    public void Refuse(string id, SamRefusal refusal, SourceSpan span) =>
        diagnostics.Add(SamDiagnostics.Resource.At(refusal.Place ?? span, id, refusal.Message));

    public void NotSeen(string what, string name, SourceSpan span) => diagnostics.Add(TemplateDiagnostics.NotExpanded.At(span, what, name));

    public void TooLarge(string why, SourceSpan span) => diagnostics.Add(SamDiagnostics.Limit.At(span, why));

    public void RefuseTemplate(SamRefusal refusal, SourceSpan span) =>
        diagnostics.Add(SamDiagnostics.Template.At(refusal.Place ?? span, refusal.Message));

    /// <summary>Whether a look at so many places may still be taken for every event of an API.</summary>
    public bool TakesWork(int places) => (reorderAllowance -= places) > 0;

    /// <summary>
    /// Puts every mapping below a node into the order of a deep copy, which the transform makes at this point. Past the
    /// allowance the order stays as it is: the id of a deployment may then differ, nothing else does.
    /// </summary>
    public void Reorder(SamMap map) => map.Reorder(ref reorderAllowance);
}
