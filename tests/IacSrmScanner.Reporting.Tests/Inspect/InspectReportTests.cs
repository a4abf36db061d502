using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Reporting.Inspect;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Reporting.Tests.Inspect;

internal sealed class InspectReportTests
{
    private static readonly Provenance Here = Provenance.Written(Example.Span("storage_encrypted = false"));

    private static readonly UnknownValue Unknown = new(new UnknownReason(UnknownKind.Input, "variable 'x' has no value"), Here);

    private static IEnumerable<TestCaseData> Values =>
    [
        Case("a text", new TextValue("a\"b", Here), """ "a\"b" """),
        Case("a number", new NumberValue(12, Here), "12"),
        Case("a flag", new BoolValue(true, Here), "true"),
        Case("null", new NullValue(Here), "null"),
        Case("an unknown", Unknown, """{"$unknown":"variable 'x' has no value"}"""),
        Case("a sensitive text", new TextValue("hunter2", Here) { IsSensitive = true }, """{"$sensitive":true}"""),
        Case("a sensitive list", new ListValue([new TextValue("hunter2", Here)], Here) { IsSensitive = true }, """{"$sensitive":true}"""),
        Case("a list", new ListValue([new NumberValue(1, Here), Unknown], Here), """[1,{"$unknown":"variable 'x' has no value"}]"""),
        Case("an open list", new ListValue([new NumberValue(1, Here)], Here) { IsOpen = true }, """[1,{"$unknown":"more elements are possible"}]"""),
        Case("a map", Map(("a", new NumberValue(1, Here)), ("b", new NullValue(Here))), """{"a":1,"b":null}"""),
        Case("an open map", Map(("a", new NumberValue(1, Here))) with { IsOpen = true }, """{"a":1,"$unknown":"more keys are possible"}"""),
        Case(
            "alternatives",
            OneOfValue.Of(new Guard("IsProd", true, Here.Span), new NumberValue(1, Here), new TextValue("hunter2", Here) { IsSensitive = true }, Here),
            """{"$oneOf":[{"when":"'IsProd' is true","value":1},{"when":"'IsProd' is false","value":{"$sensitive":true}}]}"""),
    ];

    [TestCaseSource(nameof(Values))]
    public void What_json_cannot_say_is_an_object_with_one_key(Value value, string json) =>
        Assert.That(Write(new NamedValue("local", "it", value, Here.Span)).SelectToken("locals.it.value")?.ToString(Formatting.None), Is.EqualTo(json.Trim()));

    [Test]
    public void Values_are_grouped_by_kind_and_have_positions()
    {
        var written = Write(new NamedValue("local", "a", Unknown, Here.Span), new NamedValue("output", "b", Unknown, Here.Span));
        Assert.Multiple(() =>
        {
            Assert.That(written.Children<JProperty>().Select(property => property.Name), Is.EqualTo(new[] { "dialect", "path", "locals", "outputs", "resources", "root_module" }));
            Assert.That((string?)written.SelectToken("outputs.b.position"), Is.EqualTo("infra/größe 1/main.tf:5:3"));
        });
    }

    [Test]
    public void A_resource_is_told_with_its_address_values_and_doubts()
    {
        var resource = Example.Failing.Resource with
        {
            Body = Map(("count", new NumberValue(2, Here))),
            Meta = Map(("provider", new TextValue("aws.west", Here))),
            Mode = ResourceMode.Data,
            Existence = Truth.Unknown,
            ExistenceReason = new UnknownReason(UnknownKind.Input, "variable 'n' has no value"),
        };
        Assert.That(Write([resource]).SelectToken("resources[0]")?.ToString(Formatting.None), Is.EqualTo(
            """{"address":"aws_db_instance.orders","mode":"data","type":"aws_db_instance","name":"orders","position":"infra/größe 1/main.tf:3:1","existenceUnknown":"variable 'n' has no value","values":{"count":2},"meta":{"provider":"aws.west"}}"""));
    }

    private static MapValue Map(params (string Key, Value Value)[] entries) => new([.. entries.Select(entry => new MapEntry(entry.Key, entry.Value, null))], Here);

    private static TestCaseData Case(string name, Value value, string json) => new TestCaseData(value, json).SetArgDisplayNames(name);

    private static JToken Write(params NamedValue[] values) => Write([], values);

    private static JToken Write(Resource[] resources, params NamedValue[] values)
    {
        var output = new StringWriter();
        InspectReport.Write(output, [new Configuration(Dialect.Terraform, "infra", new ResourceGraph([.. resources]), [.. values], [], [])]);
        return JObject.Parse(output.ToString())["configurations"]?[0] ?? throw new KeyNotFoundException("configurations");
    }
}
