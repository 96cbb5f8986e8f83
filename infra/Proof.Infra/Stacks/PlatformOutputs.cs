using Proof.Infra.Settings;
using Pulumi;
using Pulumi.Utilities;

namespace Proof.Infra.Stacks;

/// <summary>What the partners' stack knows of the platform: the outputs of the platform's stack, or what the configuration says in their place.</summary>
internal sealed class PlatformOutputs
{
    /// <summary>The Azure region.</summary>
    public const string Location = "location";

    /// <summary>The resource group of everything.</summary>
    public const string ResourceGroupName = "resourceGroupName";

    /// <summary>The id of the Key Vault.</summary>
    public const string VaultId = "vaultId";

    /// <summary>The address of the Key Vault, with a slash at the end.</summary>
    public const string VaultUri = "vaultUri";

    /// <summary>The name of the API Management service.</summary>
    public const string ApiManagementName = "apiManagementName";

    /// <summary>The id of the API Management service.</summary>
    public const string ApiManagementId = "apiManagementId";

    /// <summary>The name of the App Configuration store with the partner records.</summary>
    public const string ConfigurationStoreName = "configurationStoreName";

    /// <summary>The address of that store.</summary>
    public const string ConfigurationEndpoint = "configurationEndpoint";

    /// <summary>The name that the partners' firewall policy gets.</summary>
    public const string FirewallPolicyName = "firewallPolicyName";

    /// <summary>The public address of the edge, which the partners' host name is to lead to.</summary>
    public const string EdgeAddress = "edgeAddress";

    /// <summary>The private addresses of the gateway, which the edge forwards to.</summary>
    public const string GatewayAddresses = "gatewayAddresses";

    /// <summary>The addresses of the edge itself, as one range.</summary>
    public const string EdgeSubnet = "edgeSubnet";

    /// <summary>The id of the edge.</summary>
    public const string EdgeId = "edgeId";

    /// <summary>The id of the firewall policy that is on the partners' listener.</summary>
    public const string EdgePolicyId = "edgePolicyId";

    /// <summary>The name of the Event Grid domain.</summary>
    public const string EventDomainName = "eventDomainName";

    /// <summary>Where the backend publishes events.</summary>
    public const string EventDomainEndpoint = "eventDomainEndpoint";

    /// <summary>The id of the storage account with the events that could not be delivered.</summary>
    public const string DeadLetterAccountId = "deadLetterAccountId";

    /// <summary>The name of the container that they are in.</summary>
    public const string DeadLetterContainer = "deadLetterContainer";

    /// <summary>The host name that partners call.</summary>
    public const string PartnersHost = "partnersHost";

    /// <summary>The host name that events are handed over at.</summary>
    public const string RelayHost = "relayHost";

    /// <summary>The id of the workspace that logs are kept in.</summary>
    public const string WorkspaceId = "workspaceId";

    private readonly Dictionary<string, Output<string>> _values;
    private readonly Dictionary<string, string> _known;

    private PlatformOutputs(Dictionary<string, Output<string>> values, Dictionary<string, string> known) => (_values, _known) = (values, known);

    /// <summary>One of the outputs.</summary>
    public Output<string> this[string name] => _values[name];

    /// <summary>One of the outputs as text; null while it is unknown.</summary>
    public string? Known(string name) => _known.GetValueOrDefault(name);

    /// <summary>Reads them from where they are.</summary>
    public static Task<PlatformOutputs> ReadAsync(PlatformSource source) => source switch
    {
        ManagedPlatform managed => ReadAsync(managed.Stack),
        ExistingPlatform existing => Task.FromResult(Of(existing.Values)),
        _ => throw new ArgumentException($"{source} is no platform.", nameof(source)),
    };

    private static PlatformOutputs Of(IReadOnlyDictionary<string, string> values) =>
        new(values.ToDictionary(value => value.Key, value => Output.Create(value.Value)), values.ToDictionary());

    /// <summary>
    /// Reads the platform's stack. A preview may run before the platform is deployed: its outputs are unknown then. Throws
    /// <see cref="RefusedException"/> in an update.
    /// </summary>
    /// <param name="stack">The name of the platform's stack, of the same project and organization.</param>
    private static async Task<PlatformOutputs> ReadAsync(string stack)
    {
        var deployment = Deployment.Instance;
        var reference = new StackReference($"{deployment.OrganizationName}/{deployment.ProjectName}/{stack}");
        var values = new Dictionary<string, Output<string>>();
        var known = new Dictionary<string, string>();
        var missing = new List<string>();
        foreach (var name in PlatformValue.All.Select(value => value.Name))
        {
            if (await reference.GetValueAsync(name) is string { Length: > 0 } text)
            {
                values[name] = Output.Create(text);
                known[name] = text;
                continue;
            }

            missing.Add(name);
            values[name] = OutputUtilities.CreateUnknown("");
        }

        if (missing.Count == 0) return new PlatformOutputs(values, known);
        var message = $"The stack {stack} has no output {string.Join(", ", missing)} yet.";
        if (!deployment.IsDryRun) throw new RefusedException(message + " Deploy it first.");
        Log.Warn(message + " In this preview, what comes from it is unknown.");
        return new PlatformOutputs(values, known);
    }
}
