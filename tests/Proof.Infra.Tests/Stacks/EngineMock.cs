using System.Collections.Concurrent;
using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Proof.Infra.Tests.Stacks;

/// <summary>
/// Moq in the place of engine and providers: remembers what the program registers, and answers as Azure would as far as the program asks.
/// </summary>
internal sealed class EngineMock
{
    private const string PlatformPrefix = "platform-";

    private const string StackReferenceType = "pulumi:pulumi:StackReference";

    // The input that names a resource in Azure, for the types whose name another resource uses.
    private static readonly Dictionary<string, string> NameInputs = new()
    {
        ["azure-native:resources:ResourceGroup"] = "resourceGroupName",
        ["azure-native:keyvault:Vault"] = "vaultName",
        ["azure-native:apimanagement:ApiManagementService"] = "serviceName",
        ["azure-native:apimanagement:Api"] = "apiId",
        ["azure-native:appconfiguration:ConfigurationStore"] = "configStoreName",
        ["azure-native:privatedns:PrivateZone"] = "privateZoneName",
        ["azure-native:eventgrid:Domain"] = "domainName",
        ["azure-native:storage:StorageAccount"] = "accountName",
        ["azure-native:storage:BlobContainer"] = "containerName",
    };

    private readonly ConcurrentQueue<RegisteredResource> _resources = new();
    private readonly ConcurrentQueue<string> _references = new();
    private readonly Dictionary<string, ImmutableDictionary<string, object>> _stacks;
    private ImmutableDictionary<string, Output<object?>> _outputs = ImmutableDictionary<string, Output<object?>>.Empty;

    private EngineMock(Dictionary<string, ImmutableDictionary<string, object>> stacks) => _stacks = stacks;

    /// <summary>Runs a program for a stack.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="program">The program.</param>
    /// <param name="lastOutputs">What the stack's last update left behind; null before the first one.</param>
    /// <param name="partnersOutputs">For a platform's stack, the outputs of the partners' stack that stands on it; null before its first update.</param>
    public static async Task<StackRun> RunAsync(
        string stack,
        Func<Task<IDictionary<string, object?>>> program,
        ImmutableDictionary<string, object>? lastOutputs = null,
        ImmutableDictionary<string, object>? partnersOutputs = null)
    {
        var engine = new EngineMock(new()
        {
            [$"organization/proof-infra/{stack}"] = lastOutputs ?? ImmutableDictionary<string, object>.Empty,
            [stack.StartsWith(PlatformPrefix, StringComparison.Ordinal)
                ? $"organization/proof-infra/{stack[PlatformPrefix.Length..]}"
                : $"organization/proof-infra/{PlatformPrefix}{stack}"] = stack.StartsWith(PlatformPrefix, StringComparison.Ordinal)
                    ? partnersOutputs ?? ImmutableDictionary<string, object>.Empty
                    : Platform(stack),
        });
        var mocks = new Mock<IMocks>(MockBehavior.Strict);
        mocks.Setup(mock => mock.NewResourceAsync(It.IsAny<MockResourceArgs>())).Returns((MockResourceArgs args) => Task.FromResult(engine.Make(args)));
        mocks.Setup(mock => mock.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns((MockRegisterResourceOutputsRequest request) => engine.Take(request));
        var options = new TestOptions { ProjectName = "proof-infra", StackName = stack, RootDirectory = Samples.Repository, IsPreview = false };
        await Deployment.TestAsync(mocks.Object, options, program);

        var outputs = ImmutableSortedDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        var secret = ImmutableHashSet.CreateBuilder<string>();
        foreach (var (name, output) in engine._outputs)
        {
            outputs[name] = (await OutputUtilities.GetValueAsync(output))!;
            if (await Output.IsSecretAsync(output)) secret.Add(name);
        }

        return new StackRun(
            [.. engine._resources.OrderBy(resource => resource.Type, StringComparer.Ordinal).ThenBy(resource => resource.Name, StringComparer.Ordinal)],
            outputs.ToImmutable(),
            secret.ToImmutable(),
            [.. engine._references.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The random part that a password gets, always the same for a name.</summary>
    public static string Random(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).PadRight(43, 'x')[..43];

    /// <summary>What an environment's platform gives out.</summary>
    public static ImmutableDictionary<string, object> Platform(string environment) => new Dictionary<string, object>
    {
        ["location"] = "westeurope",
        ["resourceGroupName"] = $"proof-{environment}",
        ["vaultId"] = $"/subscriptions/00000000-0000-4000-8000-00000000a001/resourceGroups/proof-{environment}/providers/Microsoft.KeyVault/vaults/proof-{environment}-kv",
        ["vaultUri"] = $"https://proof-{environment}-kv.vault.azure.net/",
        ["apiManagementName"] = $"proof-{environment}-apim",
        ["apiManagementId"] = $"/subscriptions/00000000-0000-4000-8000-00000000a001/resourceGroups/proof-{environment}/providers/Microsoft.ApiManagement/service/proof-{environment}-apim",
        ["configurationStoreName"] = $"proof-{environment}-config",
        ["configurationEndpoint"] = $"https://proof-{environment}-config.azconfig.io",
        ["firewallPolicyName"] = $"proof-{environment}-partners",
        ["eventDomainName"] = $"proof-{environment}-events",
        ["deadLetterAccountId"] = $"/subscriptions/00000000-0000-4000-8000-00000000a001/resourceGroups/proof-{environment}/providers/Microsoft.Storage/storageAccounts/proof{environment}blob",
        ["deadLetterContainer"] = "dead-letters",
        ["edgeSubnet"] = "10.20.0.0/24",
        ["partnersHost"] = environment == "sandbox" ? "sandbox-api.proof.example" : "api.proof.example",
        ["relayHost"] = environment == "sandbox" ? "sandbox-relay.proof.example" : "relay.proof.example",
    }.ToImmutableDictionary();

    private (string? Id, object State) Make(MockResourceArgs args)
    {
        if (args.Type == StackReferenceType)
        {
            _references.Enqueue(args.Name!);
            return (args.Name, args.Inputs.SetItem("outputs", _stacks[args.Name!]).SetItem("secretOutputNames", ImmutableArray<object>.Empty));
        }

        _resources.Enqueue(new RegisteredResource(args.Type!, args.Name!, args.Inputs));
        var name = NameInputs.TryGetValue(args.Type!, out var input) ? (string)args.Inputs[input] : args.Name!;
        var state = args.Inputs;
        if (args.Type == "random:index/randomPassword:RandomPassword") state = state.SetItem("result", Random(args.Name!));
        if (!state.ContainsKey("name")) state = state.SetItem("name", name);
        if (args.Type == "azure-native:keyvault:Vault")
        {
            var properties = (ImmutableDictionary<string, object>)state["properties"];
            state = state.SetItem("properties", properties.SetItem("vaultUri", $"https://{name}.vault.azure.net/"));
        }

        // What Azure makes up, where the program passes it on.
        if (args.Type == "azure-native:apimanagement:ApiManagementService")
        {
            state = state.SetItem("identity", ImmutableDictionary<string, object>.Empty.Add("principalId", "00000000-0000-4000-8000-00000000f001").Add("tenantId", "t").Add("type", "SystemAssigned"))
                .SetItem("privateIPAddresses", ImmutableArray.Create<object>("10.20.1.4"));
        }

        if (args.Type == "azure-native:managedidentity:UserAssignedIdentity")
            state = state.SetItem("principalId", "00000000-0000-4000-8000-00000000f002").SetItem("clientId", "00000000-0000-4000-8000-00000000f003");
        if (args.Type == "azure-native:eventgrid:Domain")
        {
            state = state.SetItem("identity", ImmutableDictionary<string, object>.Empty.Add("principalId", "00000000-0000-4000-8000-00000000f002").Add("type", "SystemAssigned"))
                .SetItem("endpoint", $"https://{name}.westeurope-1.eventgrid.azure.net/api/events");
        }

        if (args.Type == "azure-native:network:PublicIPAddress") state = state.SetItem("ipAddress", "198.51.100.250");
        if (args.Type == "azure-native:appconfiguration:ConfigurationStore") state = state.SetItem("endpoint", $"https://{name}.azconfig.io");
        return ($"/subscriptions/00000000-0000-4000-8000-00000000a001/{args.Type}/{name}", state);
    }

    private Task Take(MockRegisterResourceOutputsRequest request)
    {
        if (request.Urn.Contains("::pulumi:pulumi:Stack", StringComparison.Ordinal)) _outputs = request.Outputs;
        return Task.CompletedTask;
    }
}

/// <summary>A resource or component as the program registered it.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Name">The name that the program gave.</param>
/// <param name="Inputs">The inputs with the names of the wire.</param>
internal sealed record RegisteredResource(string Type, string Name, ImmutableDictionary<string, object> Inputs)
{
    public string Text(string input) => (string)Inputs[input];

    public override string ToString() => $"{Type} {Name}";
}

/// <summary>What one run of the program registered and gave out.</summary>
/// <param name="Resources">Sorted by type and name.</param>
/// <param name="Outputs">The stack's outputs in clear.</param>
/// <param name="SecretOutputs">Those of them that are secret.</param>
/// <param name="References">The stacks whose outputs were read, sorted.</param>
internal sealed record StackRun(
    ImmutableArray<RegisteredResource> Resources,
    ImmutableSortedDictionary<string, object> Outputs,
    ImmutableHashSet<string> SecretOutputs,
    ImmutableArray<string> References)
{
    public IEnumerable<RegisteredResource> OfType(string type) => Resources.Where(resource => resource.Type == type);

    public IEnumerable<RegisteredResource> Fragments(string prefix) =>
        OfType("azure-native:apimanagement:PolicyFragment").Where(fragment => fragment.Name.StartsWith(prefix, StringComparison.Ordinal));

    public RegisteredResource Firewall => OfType("azure-native:network:WebApplicationFirewallPolicy").Single(policy => policy.Name == "partners");
}
