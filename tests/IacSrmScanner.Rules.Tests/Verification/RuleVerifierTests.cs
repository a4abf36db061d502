using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Verification;

namespace IacSrmScanner.Rules.Tests.Verification;

/// <summary>The duty of a control: somebody but the provider must have it. Types <c>vm_*</c> are delivered as machines, all others as platforms.</summary>
internal sealed class RuleVerifierTests
{
    private static readonly ResponsibilityJudge Responsibility = SmallModel.Judge(
        ("vm", DeliveryModel.Iaas, ["operating-system: customer", "runtime: customer"]),
        ("db", DeliveryModel.Paas, ["operating-system: provider", "runtime: shared"]));

    [TestCase("operating-system", "vm_linux", true)]
    [TestCase("operating-system", "data.vm_linux", true)]
    [TestCase("operating-system", "db_postgres", false)]
    [TestCase("operating-system", "data.db_postgres", false)]
    [TestCase("operating-system", "[db_postgres, vm_linux]", true)]
    [TestCase("operating-system", "[db_postgres, db_mysql]", false)]
    [TestCase("runtime", "db_postgres", true)]
    public void A_control_is_somebodys_duty(string layer, string types, bool canFail) =>
        Assert.That(Problems(layer, types).Contains("RUL0105"), Is.EqualTo(!canFail));

    [Test]
    public void What_can_never_fail_is_told_with_the_layer_and_the_types()
    {
        var told = Verify("operating-system", "[db_postgres, db_mysql]").Single(problem => problem.Id == "RUL0105");
        Assert.That(told.Message, Is.EqualTo("The layer 'operating-system' is the provider's for 'db_postgres', 'db_mysql', so the control can never fail."));
    }

    [Test]
    public void A_layer_that_does_not_exist_is_told_once() =>
        Assert.That(Problems("nothing", "db_postgres"), Has.No.Member("RUL0105").And.Member("RUL0101"));

    private static IEnumerable<string> Problems(string layer, string types) => Verify(layer, types).Select(problem => problem.Id);

    private static ImmutableArray<Diagnostic> Verify(string layer, string types)
    {
        var tree = new MemoryFileTree(("rule.yaml", $$"""
            id: SRM-AWS-TEST-001
            name: BadThing
            title: A thing is bad
            severity: high
            srm: { layer: {{layer}}, control: patching, customer: Acts., provider: Helps. }
            why: So.
            fix: Do.
            message: Bad.
            checks:
              - dialect: terraform
                resource: {{types}}
                require: { path: a, equals: true }
            """));
        var problems = new List<Diagnostic>();
        var files = RuleFolder.Read(tree, "", LinkTable.Empty, SupportIndex.Empty, problems).Files;
        Assert.That(problems, Is.Empty);
        return [.. new RuleVerifier([], new NoSchemas(), Responsibility).Verify(files)];
    }

    private sealed class NoSchemas : ISchemaOracle
    {
        public string? ProblemWithType(Dialect dialect, string type) => null;

        public string? ProblemWithPath(Dialect dialect, string type, AttributePath path) => null;
    }
}
