using System.Text.RegularExpressions;

namespace Proof.Infra.Settings;

/// <summary>What texts in the configuration may look like. Each allows less than Azure does, so that names derived from it are valid too.</summary>
internal static partial class Patterns
{
    /// <summary>Starts every name: short enough that <c>{prefix}-production-kv</c> fits the 24 characters of a vault's name.</summary>
    [GeneratedRegex(@"\A[a-z][a-z0-9]{1,9}\z")]
    public static partial Regex NamePrefix { get; }

    /// <summary>An Azure region in its short form, such as <c>westeurope</c>.</summary>
    [GeneratedRegex(@"\A[a-z]{3,}[a-z0-9]*\z")]
    public static partial Regex Location { get; }

    /// <summary>A GUID in lower case with hyphens.</summary>
    [GeneratedRegex(@"\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z")]
    public static partial Regex Guid { get; }

    /// <summary>An https URL with a host name, no port, and no slash at the end.</summary>
    [GeneratedRegex(@"\Ahttps://([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?(/[A-Za-z0-9._-]+)*\z")]
    public static partial Regex HttpsUrl { get; }

    /// <summary>A host name of two labels or more, in lower case, at most 253 characters (RFC 1035).</summary>
    [GeneratedRegex(@"\A(?=.{3,253}\z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?\z")]
    public static partial Regex HostName { get; }

    /// <summary>The resource id of a Key Vault, spelt as Azure spells it.</summary>
    [GeneratedRegex(@"\A/subscriptions/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/resourceGroups/[-\w.()]{0,89}[-\w()]/providers/Microsoft\.KeyVault/vaults/[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9]\z")]
    public static partial Regex VaultId { get; }

    /// <summary>The name of a secret or certificate in Key Vault.</summary>
    [GeneratedRegex(@"\A[0-9a-zA-Z-]{1,127}\z")]
    public static partial Regex SecretName { get; }

    /// <summary>A wss URL with a host name, no port, and no slash at the end.</summary>
    [GeneratedRegex(@"\Awss://([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?(/[A-Za-z0-9._-]+)*\z")]
    public static partial Regex WssUrl { get; }

    /// <summary>One line of ordinary text, at most 100 characters (API Management's limit for a publisher).</summary>
    [GeneratedRegex(@"\A\S(?:[^\p{C}]{0,98}\S)?\z")]
    public static partial Regex Line { get; }

    /// <summary>Plausibly an e-mail address, at most 100 characters (API Management's limit for a publisher).</summary>
    [GeneratedRegex(@"\A(?=.{3,100}\z)[^\s@]+@[^\s@]+\.[^\s@]+\z")]
    public static partial Regex Email { get; }

    /// <summary>A stack's name.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9_.-]{1,100}\z")]
    public static partial Regex StackName { get; }

    // Names and ids of what is there already: Azure's own rules (resource name rules of Azure Resource Manager, and API specifications).

    /// <summary>A resource group.</summary>
    [GeneratedRegex(@"\A[-\w.()]{0,89}[-\w()]\z", RegexOptions.ECMAScript)]
    public static partial Regex ResourceGroup { get; }

    /// <summary>An API Management service.</summary>
    [GeneratedRegex(@"\A[a-zA-Z]([a-zA-Z0-9-]{0,48}[a-zA-Z0-9])?\z")]
    public static partial Regex ApiManagement { get; }

    /// <summary>An App Configuration store.</summary>
    [GeneratedRegex(@"\A[a-zA-Z0-9_-]{5,50}\z")]
    public static partial Regex ConfigurationStore { get; }

    /// <summary>A resource of <c>Microsoft.Network</c>, such as a firewall policy.</summary>
    [GeneratedRegex(@"\A[a-zA-Z0-9]([\w.-]{0,78}\w)?\z", RegexOptions.ECMAScript)]
    public static partial Regex NetworkName { get; }

    /// <summary>An Event Grid domain.</summary>
    [GeneratedRegex(@"\A[a-zA-Z0-9-]{3,50}\z")]
    public static partial Regex EventDomain { get; }

    /// <summary>A container of blobs.</summary>
    [GeneratedRegex(@"\A(?=.{3,63}\z)[a-z0-9](-?[a-z0-9])*\z")]
    public static partial Regex Container { get; }

    /// <summary>The address of a Key Vault, in any of Azure's clouds.</summary>
    [GeneratedRegex(@"\Ahttps://[a-z][a-z0-9-]{1,22}[a-z0-9](\.[a-z0-9-]+)+/\z")]
    public static partial Regex VaultUri { get; }

    /// <summary>The resource id of a storage account.</summary>
    [GeneratedRegex(@"\A/subscriptions/[0-9a-f-]{36}/resourceGroups/[-\w.()]{1,90}/providers/Microsoft\.Storage/storageAccounts/[a-z0-9]{3,24}\z", RegexOptions.ECMAScript)]
    public static partial Regex StorageAccountId { get; }
}
