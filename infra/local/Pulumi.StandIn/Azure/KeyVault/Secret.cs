using System.Collections.Immutable;

namespace Pulumi.Azure.KeyVault;

/// <summary>
/// A secret in a key vault, managed over the vault's own API: a new value is a new version, deleting it deletes it. (Package Pulumi.Azure 6.x.)
/// </summary>
public class Secret : CustomResource
{
    private const string Token = "azure:keyvault/secret:Secret";
    private const string PackageVersion = "6.40.0";

    /// <summary>Registers a secret.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Secret(string name, SecretArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new SecretArgs(), Complete(options))
    {
    }

    /// <summary>What the value is, such as <c>text/plain</c>.</summary>
    [Output("contentType")]
    public Output<string?> ContentType { get; private set; } = null!;

    /// <summary>When the secret ends to be valid, as <c>2030-01-02T03:04:05Z</c>.</summary>
    [Output("expirationDate")]
    public Output<string?> ExpirationDate { get; private set; } = null!;

    /// <summary>The Azure resource id of the vault.</summary>
    [Output("keyVaultId")]
    public Output<string> KeyVaultId { get; private set; } = null!;

    /// <summary>The name in the vault.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>When the secret begins to be valid, as <c>2030-01-02T03:04:05Z</c>.</summary>
    [Output("notBeforeDate")]
    public Output<string?> NotBeforeDate { get; private set; } = null!;

    /// <summary>The Azure resource id of the version.</summary>
    [Output("resourceId")]
    public Output<string> ResourceId { get; private set; } = null!;

    /// <summary>The Azure resource id of the secret, whatever its version.</summary>
    [Output("resourceVersionlessId")]
    public Output<string> ResourceVersionlessId { get; private set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    /// <summary>The value; secret.</summary>
    [Output("value")]
    public Output<string?> Value { get; private set; } = null!;

    /// <summary>The version.</summary>
    [Output("version")]
    public Output<string> Version { get; private set; } = null!;

    /// <summary>The address of the secret, whatever its version: <c>https://vault.vault.azure.net/secrets/name</c>.</summary>
    [Output("versionlessId")]
    public Output<string> VersionlessId { get; private set; } = null!;

    private static CustomResourceOptions Complete(CustomResourceOptions? options) => PackageOptions.Complete(
        new() { Version = PackageVersion, AdditionalSecretOutputs = { "value", "valueWo" } }, options, id: null);
}
