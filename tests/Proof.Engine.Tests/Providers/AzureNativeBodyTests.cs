using System.Net;
using System.Text.Json.Nodes;
using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

/// <summary>Where inputs go in the body of a PUT, and how outputs come back, for types that are not plain.</summary>
public sealed class AzureNativeBodyTests : IDisposable
{
    private const string RoleAssignment = "azure-native:authorization:RoleAssignment";
    private const string Vault = "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv";
    private readonly RecordedAzure _azure = new();
    private readonly AzureNativeProvider _provider;

    public AzureNativeBodyTests() => _provider = new AzureNativeProvider(new AzureConnection { Client = new HttpClient(_azure), SubscriptionId = "s1", TenantId = "t1" });

    public void Dispose() => _azure.Dispose();

    [Fact]
    public async Task Items_that_are_resources_have_properties_in_Azure_and_none_in_the_program()
    {
        const string answer = """{"name":"vnet","properties":{"subnets":[{"id":"i","name":"edge","properties":{"addressPrefix":"10.20.0.0/24","networkSecurityGroup":{"id":"g"}}}]}}""";
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, answer);
        var subnet = PropertyMap.Of(("name", "edge"), ("addressPrefix", "10.20.0.0/24"), ("networkSecurityGroup", PropertyMap.Of(("id", "g"))));

        var made = await CreateAsync(
            "azure-native:network:VirtualNetwork", ("resourceGroupName", "rg"), ("virtualNetworkName", "vnet"), ("location", "westeurope"), ("subnets", new ArrayValue([subnet])));

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"location":"westeurope","properties":{"subnets":[{"name":"edge","properties":{"addressPrefix":"10.20.0.0/24","networkSecurityGroup":{"id":"g"}}}]}}"""),
            JsonNode.Parse(_azure.Requests[1].Body)));
        Assert.Equal(new ArrayValue([subnet.With("id", "i")]), made.Outputs["subnets"]);
    }

    [Fact]
    public async Task Items_within_items_have_properties_too_and_identities_are_an_object()
    {
        const string answer = """{"name":"edge","identity":{"type":"UserAssigned","userAssignedIdentities":{"/i":{"clientId":"c"}}},"properties":{"urlPathMaps":[{"id":"m","name":"map","properties":{"pathRules":[{"id":"r","name":"rule","properties":{"paths":["/a"]}}]}}]}}""";
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, answer).Answer(HttpStatusCode.OK, answer);
        var rule = PropertyMap.Of(("name", "rule"), ("paths", new ArrayValue(["/a"])));
        var identity = PropertyMap.Of(("type", "UserAssigned"), ("userAssignedIdentities", new ArrayValue(["/i"])));

        var made = await CreateAsync(
            "azure-native:network:ApplicationGateway", ("resourceGroupName", "rg"), ("applicationGatewayName", "edge"), ("location", "westeurope"), ("identity", identity),
            ("urlPathMaps", new ArrayValue([PropertyMap.Of(("name", "map"), ("pathRules", new ArrayValue([rule])))])));
        var read = await _provider.ReadAsync("azure-native:network:ApplicationGateway", made.Id, default);

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"identity":{"type":"UserAssigned","userAssignedIdentities":{"/i":{}}},"location":"westeurope","properties":{"urlPathMaps":[{"name":"map","properties":{"pathRules":[{"name":"rule","properties":{"paths":["/a"]}}]}}]}}"""),
            JsonNode.Parse(_azure.Requests[1].Body)));
        Assert.Equal(new ArrayValue([PropertyMap.Of(("id", "m"), ("name", "map"), ("pathRules", new ArrayValue([rule.With("id", "r")])))]), made.Outputs["urlPathMaps"]);
        Assert.Equal(identity, read!.Inputs["identity"]);
    }

    [Fact]
    public async Task What_only_the_service_sets_comes_back_beside_the_rest()
    {
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, """{"name":"reader","location":"westeurope","properties":{"clientId":"c","principalId":"p"}}""");

        var made = await CreateAsync(
            "azure-native:managedidentity:UserAssignedIdentity", ("resourceGroupName", "rg"), ("resourceName", "reader"), ("location", "westeurope"));

        Assert.Equal("""{"location":"westeurope"}""", _azure.Requests[1].Body);
        Assert.Equal("c", made.Outputs.GetText("clientId"));
    }

    [Fact]
    public void The_type_of_a_record_is_part_of_its_path()
    {
        var inputs = PropertyMap.Of(
            ("resourceGroupName", "rg"), ("privateZoneName", "api.acme.example"), ("recordType", "A"), ("relativeRecordSetName", "@"));

        var foreseen = _provider.Foresee("azure-native:privatedns:PrivateRecordSet", inputs, null);

        Assert.Equal(
            "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/api.acme.example/A/@",
            _provider.ForetellId("azure-native:privatedns:PrivateRecordSet", inputs));
        Assert.Equal("Microsoft.Network/privateDnsZones/A", foreseen.GetText("type"));
    }

    [Fact]
    public async Task The_tags_of_a_key_value_are_among_its_properties()
    {
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, """{"name":"k","properties":{"key":"k","value":"1","tags":{"a":"b"}}}""");

        var made = await CreateAsync(
            "azure-native:appconfiguration:KeyValue",
            ("resourceGroupName", "rg"), ("configStoreName", "store"), ("keyValueName", "k$blue"), ("value", "1"), ("tags", PropertyMap.Of(("a", "b"))));

        Assert.Equal("/subscriptions/s1/resourceGroups/rg/providers/Microsoft.AppConfiguration/configurationStores/store/keyValues/k$blue", made.Id);
        Assert.Equal("""{"properties":{"tags":{"a":"b"},"value":"1"}}""", _azure.Requests[1].Body);
        Assert.Equal(PropertyMap.Of(("a", "b")), made.Outputs["tags"]);
    }

    [Fact]
    public async Task The_particulars_of_a_destination_are_nested_in_Azure_and_not_in_the_program()
    {
        const string answer = """{"name":"s","properties":{"topic":"t","destination":{"endpointType":"WebHook","properties":{"endpointBaseUrl":"https://relay.acme.example","deliveryAttributeMappings":[{"name":"X-A","type":"Static","properties":{"isSecret":true,"value":"Hidden"}}]}}}}""";
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, answer);
        var header = PropertyMap.Of(("name", "X-A"), ("type", "Static"), ("value", new SecretValue("v")), ("isSecret", true));
        var letters = PropertyMap.Of(("endpointType", "StorageBlob"), ("resourceId", "r"), ("blobContainerName", "c"));

        var made = await CreateAsync(
            "azure-native:eventgrid:DomainTopicEventSubscription",
            ("resourceGroupName", "rg"), ("domainName", "d"), ("topicName", "acme"), ("eventSubscriptionName", "s"),
            ("destination", PropertyMap.Of(("endpointType", "WebHook"), ("endpointUrl", "https://relay.acme.example"), ("deliveryAttributeMappings", new ArrayValue([header])))),
            ("deadLetterWithResourceIdentity", PropertyMap.Of(("identity", PropertyMap.Of(("type", "SystemAssigned"))), ("deadLetterDestination", letters))));

        Assert.Equal("/subscriptions/s1/resourceGroups/rg/providers/Microsoft.EventGrid/domains/d/topics/acme/eventSubscriptions/s", made.Id);
        const string sent = """{"properties":{"destination":{"endpointType":"WebHook","properties":{"endpointUrl":"https://relay.acme.example","deliveryAttributeMappings":[{"name":"X-A","type":"Static","properties":{"value":"v","isSecret":true}}]}},"deadLetterWithResourceIdentity":{"identity":{"type":"SystemAssigned"},"deadLetterDestination":{"endpointType":"StorageBlob","properties":{"resourceId":"r","blobContainerName":"c"}}}}}""";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sent), JsonNode.Parse(_azure.Requests[1].Body)), _azure.Requests[1].Body);
        var destination = PropertyMap.Of(
            ("endpointType", "WebHook"), ("endpointBaseUrl", "https://relay.acme.example"),
            ("deliveryAttributeMappings", new ArrayValue([PropertyMap.Of(("name", "X-A"), ("type", "Static"), ("isSecret", true), ("value", "Hidden"))])));
        Assert.Equal(destination, made.Outputs["destination"]);
    }

    [Fact]
    public async Task Settings_of_a_storage_account_have_their_names_in_Azure()
    {
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, """{"name":"a","properties":{"supportsHttpsTrafficOnly":true}}""");

        var made = await CreateAsync(
            "azure-native:storage:StorageAccount",
            ("resourceGroupName", "rg"), ("accountName", "a"), ("location", "westeurope"), ("kind", "StorageV2"), ("sku", PropertyMap.Of(("name", "Standard_ZRS"))),
            ("enableHttpsTrafficOnly", true));

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"location":"westeurope","kind":"StorageV2","sku":{"name":"Standard_ZRS"},"properties":{"supportsHttpsTrafficOnly":true}}"""),
            JsonNode.Parse(_azure.Requests[1].Body)));
        Assert.Equal(true, made.Outputs["enableHttpsTrafficOnly"]);
    }

    [Fact]
    public async Task A_role_assignment_stands_below_its_scope_under_a_random_GUID()
    {
        var check = await _provider.CheckAsync(
            new CheckRequest(RoleAssignment, "reads", null, PropertyMap.Of(("scope", Vault), ("principalId", "p"), ("roleDefinitionId", "r")), [1]), default);

        Assert.Empty(check.Failures);
        Assert.True(Guid.TryParseExact(check.Inputs.GetText("roleAssignmentName"), "D", out var name));
        Assert.Equal($"{Vault}/providers/Microsoft.Authorization/roleAssignments/{name}", _provider.ForetellId(RoleAssignment, check.Inputs));
    }

    [Fact]
    public async Task The_id_of_a_role_assignment_tells_its_scope()
    {
        _azure.Answer(HttpStatusCode.OK, """{"name":"n","properties":{"principalId":"p","roleDefinitionId":"r","scope":"s"}}""");

        var read = await _provider.ReadAsync(RoleAssignment, Vault + "/providers/Microsoft.Authorization/roleAssignments/n", default);

        Assert.Equal(Vault, read!.Inputs.GetText("scope"));
        Assert.Equal("n", read.Inputs.GetText("roleAssignmentName"));
    }

    [Fact]
    public async Task A_diagnostic_setting_stands_below_the_resource_that_it_is_about()
    {
        const string setting = Vault + "/providers/Microsoft.Insights/diagnosticSettings/all";
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.OK, """{"name":"all","properties":{"workspaceId":"w"}}""");

        var made = await CreateAsync(
            "azure-native:monitor:DiagnosticSetting", ("resourceUri", Vault), ("name", "all"), ("workspaceId", "w"));

        Assert.Equal(setting, made.Id);
        Assert.Equal("""{"properties":{"workspaceId":"w"}}""", _azure.Requests[1].Body);
        Assert.EndsWith(setting + "?api-version=2021-05-01-preview", _azure.Requests[1].Url, StringComparison.Ordinal);
    }

    private Task<CreateResult> CreateAsync(string type, params (string, PropertyValue)[] inputs) =>
        _provider.CreateAsync(new CreateRequest(type, "name", PropertyMap.Of(inputs)), default);
}
