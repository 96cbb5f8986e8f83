using Proof.EndToEnd.Tests.Support;
using Proof.Engine.State;

namespace Proof.EndToEnd.Tests;

/// <summary>What a real platform protects. Local runs protect nothing; <see cref="DestroyTests"/> shows that they can be taken away.</summary>
public sealed class ProtectionTests
{
    // Everything else can be made again within minutes, and comes back the same.
    private static readonly HashSet<string> NotLasting =
    [
        "azure-native:authorization:RoleAssignment", "azure-native:managedidentity:UserAssignedIdentity", "azure-native:network:WebApplicationFirewallPolicy",
        "azure-native:privatedns:PrivateRecordSet", "azure-native:privatedns:PrivateZone", "azure-native:privatedns:VirtualNetworkLink",
        "azure-native:apimanagement:Logger", "azure-native:apimanagement:Diagnostic",
        "azure-native:monitor:DiagnosticSetting",
    ];

    [Fact]
    public async Task A_platform_is_protected_until_its_stack_says_otherwise()
    {
        await using var platform = await ConfiguredStack.OfAsync("platform-production");

        var up = await platform.Engine().UpAsync(CancellationToken.None);
        Assert.True(up.Succeeded, string.Join('\n', up.Diagnostics));
        foreach (var resource in up.Steps.Select(step => step.New!).Where(IsOfAzure))
            Assert.True(resource.Protect != NotLasting.Contains(resource.Type), resource.Urn);

        var refused = await platform.Engine().DestroyAsync(CancellationToken.None);
        Assert.False(refused.Succeeded);
        Assert.Contains(refused.Diagnostics, d => d.Message.Contains("ApiManagementService::api-management\" cannot be deleted\nbecause it is protected", StringComparison.Ordinal));
        Assert.False((await platform.Engine().UpAsync(CancellationToken.None)).HasChanges);

        Assert.True((await platform.Engine(("protect", "false")).UpAsync(CancellationToken.None)).Succeeded);
        Assert.True((await platform.Engine().DestroyAsync(CancellationToken.None)).Succeeded);
    }

    [Fact]
    public async Task A_sandbox_platform_is_not_protected()
    {
        await using var platform = await ConfiguredStack.OfAsync("platform-sandbox");

        var up = await platform.Engine().UpAsync(CancellationToken.None);

        Assert.True(up.Succeeded, string.Join('\n', up.Diagnostics));
        Assert.All(up.Steps, step => Assert.False(step.New!.Protect, step.Urn));
    }

    private static bool IsOfAzure(ResourceState resource) => resource.Type.StartsWith("azure", StringComparison.Ordinal);
}
