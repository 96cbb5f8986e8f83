using Pulumi.AzureNative.Resources;
using Pulumi.StandIn.Tests.Engine;

namespace Pulumi.StandIn.Tests;

public sealed class FirstResourceTests
{
    [Fact]
    public async Task A_resource_is_registered_and_its_outputs_come_back()
    {
        await using var engine = new FakeEngine
        {
            OnRegister = (request, response) =>
            {
                if (request.Name == "partners") response.Object.Fields["name"] = Google.Protobuf.WellKnownTypes.Value.ForString("partners1a2b3c4d");
                return Task.CompletedTask;
            },
        };

        var exitCode = await engine.RunAsync(() =>
        {
            var group = new ResourceGroup("partners", new() { Location = "westeurope", Tags = { ["team"] = "access" } });
            return new Dictionary<string, object?> { ["groupName"] = group.Name, ["groupId"] = group.Id };
        });

        Assert.Empty(engine.Errors);
        Assert.Equal(0, exitCode);
        var request = engine["partners"];
        Assert.Equal("azure-native:resources:ResourceGroup", request.Type);
        Assert.Equal("3.28.0", request.Version);
        Assert.Equal("urn:pulumi:dev::proof::pulumi:pulumi:Stack::proof-dev", request.Parent);
        Assert.Equal("""{ "location": "westeurope", "tags": { "team": "access" } }""", request.Object.ToString());
        Assert.Equal("""{ "groupId": "partners-id", "groupName": "partners1a2b3c4d" }""", engine.StackOutputs.ToString());
        Assert.Equal(1, engine.Shutdowns);
    }
}
