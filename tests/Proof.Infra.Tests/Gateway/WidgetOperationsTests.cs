using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Proof.Infra.Gateway;
using Proof.Infra.Tests.Stacks;

namespace Proof.Infra.Tests.Gateway;

public sealed class WidgetOperationsTests
{
    private static readonly JsonElement Document =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples.Repository, "infra", "Proof.Infra", "Gateway", "widget.openapi.json"))).RootElement;

    [Fact]
    public async Task Every_documented_operation_is_registered_and_no_other()
    {
        var documented = from path in Document.GetProperty("paths").EnumerateObject()
                         from method in path.Value.EnumerateObject()
                         select $"{method.Name.ToUpperInvariant()} {path.Name}";
        var run = await PartnerRuns.OfAsync([Samples.Partner()]);

        Assert.Equal(
            documented.Order(StringComparer.Ordinal),
            run.OfType("azure-native:apimanagement:ApiOperation").Where(operation => operation.Text("apiId") == "widget").Select(operation => $"{operation.Text("method")} {operation.Text("urlTemplate")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_documented_calls_of_the_public_API_are_there() =>
        Assert.Equal(["POST /session", "GET /transactions/{id}"], WidgetOperations.All.Take(2).Select(operation => $"{operation.Method} {operation.Path}"));

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public void Every_method_has_an_operation_for_every_path(string method) =>
        Assert.Single(WidgetOperations.All, operation => operation.Method == method && operation.Path == "/*");

    [Fact]
    public void An_operation_declares_the_parameters_of_its_path() => Assert.All(WidgetOperations.All, operation =>
        Assert.Equal(Regex.Matches(operation.Path, @"\{(\w+)\}").Select(match => match.Groups[1].Value), operation.Parameters.Select(parameter => parameter.Name)));

    [Fact]
    public void Every_refusal_of_the_gate_is_documented() => Assert.All(WidgetOperations.All, operation =>
        Assert.Equal([400, 401, 403, 429, 500, 502], operation.Answers.Select(answer => answer.Status).Where(status => status >= 400)));

    [Fact]
    public void Ids_are_unique() => Assert.Distinct(WidgetOperations.All.Select(operation => operation.Id));

    [Fact]
    public void Texts_are_as_long_as_API_Management_takes_them() => Assert.All(WidgetOperations.All, operation =>
    {
        Assert.InRange(operation.Id.Length, 1, 80);
        Assert.InRange(operation.Summary.Length, 1, 300);
        Assert.InRange(operation.Description.Length, 1, 1000);
    });

    [Fact]
    public async Task An_operation_is_registered_with_its_parameters()
    {
        var run = await PartnerRuns.OfAsync([Samples.Partner()]);
        var operation = run.OfType("azure-native:apimanagement:ApiOperation").Single(one => one.Name == "widget-get-transaction");

        var parameter = (ImmutableDictionary<string, object>)((ImmutableArray<object>)operation.Inputs["templateParameters"]).Single();
        Assert.Equal(("id", "string", true), ((string)parameter["name"], (string)parameter["type"], (bool)parameter["required"]));
    }
}
