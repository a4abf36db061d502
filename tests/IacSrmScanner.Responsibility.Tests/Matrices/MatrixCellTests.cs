using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Tests.Matrices;

/// <summary>
/// The cells, written down once more from the documents that they cite: who is named for a row in a column. C is the customer, S both,
/// P the provider, - no statement.
/// </summary>
internal sealed class MatrixCellTests
{
    private const string Generic = "OnPremises Iaas ManagedMachines Containers ManagedNodes ServerlessContainers Paas Faas Abstracted Saas";

    private const string Microsoft = "OnPremises Iaas Paas Saas";

    private const string Amazon = "Iaas Paas Abstracted";

    private static readonly (string Matrix, Cloud Cloud, string Columns, string Subject, string Owners)[] Tables =
    [
        ("generic", Cloud.Other, Generic, "physical", "C P P P P P P P P P"),
        ("generic", Cloud.Other, Generic, "virtualization", "C P P P P P P P P P"),
        ("generic", Cloud.Other, Generic, "operating-system", "C C S C S P P P P P"),
        ("generic", Cloud.Other, Generic, "containers", "C C C S S S P P P P"),
        ("generic", Cloud.Other, Generic, "runtime", "C C C C C C S P P P"),
        ("generic", Cloud.Other, Generic, "network", "C C C C C S S S S S"),
        ("generic", Cloud.Other, Generic, "application", "C C C C C C C C S S"),
        ("generic", Cloud.Other, Generic, "configuration", "C C C C C C C C C C"),
        ("generic", Cloud.Other, Generic, "identity", "C C C C C C C C C C"),
        ("generic", Cloud.Other, Generic, "data", "C C C C C C C C C C"),
        ("controls", Cloud.Other, Generic, "os-patching", "C C S C S P P P P P"),
        ("controls", Cloud.Other, Generic, "runtime-currency", "C C C C C C S S P P"),
        ("controls", Cloud.Other, Generic, "key-management", "C C C C C C C C C C"),
        ("controls", Cloud.Other, Generic, "backup-and-recovery", "C C C C C C S S S S"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "data", "C C C C"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "configuration", "C C C C"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "identity", "C C C C"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "application", "C C S S"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "network", "C C S P"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "operating-system", "C C P P"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "os-patching", "C C P P"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "physical", "C P P P"),
        ("microsoft-2026", Cloud.Azure, Microsoft, "backup-and-recovery", "- C S -"),
        ("microsoft-2026", Cloud.Azure, "Faas Abstracted", "operating-system", "P P"),
        ("microsoft-2026", Cloud.Azure, "Faas Abstracted", "application", "- S"),
        ("microsoft-earlier", Cloud.Azure, Microsoft, "data", "C C C C"),
        ("microsoft-earlier", Cloud.Azure, Microsoft, "application", "C C S P"),
        ("microsoft-earlier", Cloud.Azure, Microsoft, "network", "C C S P"),
        ("microsoft-earlier", Cloud.Azure, Microsoft, "operating-system", "C C P P"),
        ("microsoft-earlier", Cloud.Azure, Microsoft, "physical", "C P P P"),
        ("aws", Cloud.Aws, Amazon, "physical", "P P P"),
        ("aws", Cloud.Aws, Amazon, "virtualization", "P P P"),
        ("aws", Cloud.Aws, Amazon, "operating-system", "C P P"),
        ("aws", Cloud.Aws, Amazon, "runtime", "C S P"),
        ("aws", Cloud.Aws, Amazon, "application", "C - -"),
        ("aws", Cloud.Aws, Amazon, "network", "C C -"),
        ("aws", Cloud.Aws, Amazon, "identity", "C C C"),
        ("aws", Cloud.Aws, Amazon, "data", "C C C"),
        ("aws", Cloud.Aws, Amazon, "configuration", "C C C"),
        ("aws", Cloud.Aws, Amazon, "os-patching", "C P P"),
        ("aws", Cloud.Aws, "Faas", "operating-system", "P"),
        ("aws-fargate", Cloud.Aws, "ServerlessContainers Containers", "operating-system", "P C"),
        ("aws-fargate", Cloud.Aws, "ServerlessContainers Containers", "os-patching", "P C"),
        ("aws-outposts", Cloud.Aws, "OnPremises", "physical", "S"),
        ("aws-outposts", Cloud.Aws, "OnPremises", "virtualization", "P"),
        ("aws-encryption", Cloud.Aws, "Iaas Paas Faas Abstracted", "encryption-at-rest", "P P P P"),
        ("azure-encryption", Cloud.Azure, "Iaas Paas Faas Abstracted", "encryption-at-rest", "P P P P"),
        ("google-encryption", Cloud.Gcp, "Iaas Paas Faas Abstracted Saas", "encryption-at-rest", "P P P P P"),
        ("google", Cloud.Gcp, "Iaas Paas Saas", "data", "C C C"),
        ("google", Cloud.Gcp, "Iaas Paas Saas", "network", "C P P"),
        ("google", Cloud.Gcp, "Iaas Paas Saas", "operating-system", "C P P"),
        ("google", Cloud.Gcp, "Iaas Paas Saas", "logging-and-monitoring", "P P P"),
        ("google", Cloud.Gcp, "Iaas Paas Saas", "physical", "P P P"),
        ("google", Cloud.Gcp, "Faas", "application", "C"),
        ("google-cloud-sql", Cloud.Gcp, "Paas", "operating-system", "P"),
        ("google-cloud-sql", Cloud.Gcp, "Paas", "network", "C"),
        ("google-cloud-sql", Cloud.Gcp, "Paas", "encryption-at-rest", "P"),
        ("google-cloud-sql", Cloud.Gcp, "Paas", "backup-and-recovery", "C"),
        ("google-cloud-build", Cloud.Gcp, "Paas", "operating-system", "P"),
        ("google-cloud-build", Cloud.Gcp, "Paas", "image-supply-chain", "C"),
    ];

    private static IEnumerable<TestCaseData> Cells =>
        from table in Tables
        from cell in table.Columns.Split(' ').Zip(table.Owners.Split(' '))
        select new TestCaseData(table.Matrix, table.Cloud, Enum.Parse<DeliveryModel>(cell.First), table.Subject, cell.Second)
            .SetName($"{table.Matrix}: {table.Subject} under {cell.First} is {cell.Second}");

    [Test]
    public void There_are_enough_of_them() => Assert.That(Cells.Count(), Is.GreaterThanOrEqualTo(150));

    [TestCaseSource(nameof(Cells))]
    public void The_owner_is_the_one_that_the_document_names(string matrix, Cloud cloud, DeliveryModel model, string subject, string owner)
    {
        var found = Data.Lookup.Cells(cloud, model, subject).Where(cell => cell.Matrix == matrix).Select(cell => cell.Owner.ToString()[..1]).Distinct();
        Assert.That(string.Concat(found), Is.EqualTo(owner == "-" ? "" : owner));
    }
}
