namespace IacSrmScanner.Cli.Tests;

/// <summary>The parameters of templates from the command line to the verdict, end to end.</summary>
internal sealed class CloudFormationInputsTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("infra/template.yaml", """
            Parameters:
              Stage: { Type: String, AllowedValues: [dev, prod] }
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Data:
                Type: AWS::EC2::Volume
                Properties: { Encrypted: !If [IsProd, true, false] }
            """);
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    private string Infra => Path.Combine(run.Folder, "infra");

    private int Scan(params string[] options) => run.Invoke(["scan", Infra, "--rule", "CKV_AWS_3", "--include-open", .. options]);

    [Test]
    public void A_failure_names_the_choice_and_a_parameter_decides_it()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Scan(), Is.EqualTo(ExitCodes.Findings));
            Assert.That(run.Output, Does.Contain("This is so when parameter 'Stage' is 'dev'."));
            Assert.That(Scan("--parameter", "Stage=dev"), Is.EqualTo(ExitCodes.Findings));
            Assert.That(run.Output, Does.Not.Contain("This is so when"));
            Assert.That(Scan("--parameter", "Stage=prod"), Is.EqualTo(ExitCodes.Clean));
        });
    }

    [Test]
    public void A_file_of_values_counts_and_the_later_wins()
    {
        var file = run.Write("elsewhere/prod.json", """[{ "ParameterKey": "Stage", "ParameterValue": "prod" }]""");
        Assert.Multiple(() =>
        {
            Assert.That(Scan("--parameters", file), Is.EqualTo(ExitCodes.Clean));
            Assert.That(Scan("--parameters", file, "--parameter", "Stage=dev"), Is.EqualTo(ExitCodes.Findings));
            Assert.That(Scan("--parameter", "Stage=dev", "--parameters", file), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Invoke(["explain", "Data", Infra, "--parameters", file]), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Invoke(["inspect", Infra, "--parameter", "Stage=prod"]), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Output, Does.Contain("\"Encrypted\": true").Or.Contain("\"Encrypted\":true"));
        });
    }

    [Test]
    public void What_is_wrong_is_told()
    {
        var broken = run.Write("elsewhere/broken.json", "{\"A\": {}}");
        Assert.Multiple(() =>
        {
            Assert.That(Scan("--parameter", "Stage"), Is.EqualTo(ExitCodes.Usage));
            Assert.That(Scan("--parameters", Path.Combine(run.Folder, "absent.json")), Is.EqualTo(ExitCodes.Usage));
            Assert.That(Scan("--parameters", broken), Is.EqualTo(ExitCodes.Usage));
            Assert.That(Scan("--parameter", "Typo=x"), Is.EqualTo(ExitCodes.Incomplete));
        });
    }
}
