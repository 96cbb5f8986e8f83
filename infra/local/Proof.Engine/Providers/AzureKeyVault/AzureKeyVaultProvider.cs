using System.Text.Json.Nodes;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureKeyVault;

/// <summary>
/// The provider <c>azure</c>, for Key Vault secrets: a new value is a new version of the same secret. A deleted secret of the same
/// name is recovered on create, as the classic azure provider does by default; on delete the secret is not purged.
/// </summary>
/// <remarks>An update that makes a version changes the output <c>id</c>; the resource keeps the id that it was created with.</remarks>
public sealed class AzureKeyVaultProvider : IProvider
{
    /// <summary>The one resource type.</summary>
    public const string SecretType = "azure:keyvault/secret:Secret";

    private static readonly string[] Replacing = ["keyVaultId", "name"];
    private static readonly string[] OfVersion = ["id", "resourceId", "version"];

    private readonly VaultClient _vaults;

    /// <summary>A provider that uses this connection.</summary>
    public AzureKeyVaultProvider(AzureConnection connection) => _vaults = new VaultClient(connection);

    /// <inheritdoc/>
    public Task<CheckResult> CheckAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        var inputs = SecretCheck.Complete(request);
        if (InputDiff.Bare(inputs.Get("value")) is { } value)
            inputs = inputs.With("value", new SecretValue(value)); // a secret whatever the program thinks of it
        return Task.FromResult(new CheckResult(inputs, [.. SecretCheck.Faults(inputs)]));
    }

    /// <inheritdoc/>
    public Task<DiffResult> DiffAsync(DiffRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        var changes = InputDiff.Changes(request.OldInputs, request.NewInputs);
        var replaces = changes.Where(path => Replacing.Contains(path, StringComparer.Ordinal)).ToList();
        return Task.FromResult(new DiffResult(changes, [.. replaces], replaces.Count > 0));
    }

    /// <inheritdoc/>
    public PropertyMap Foresee(string type, PropertyMap inputs, PropertyMap? oldOutputs)
    {
        Require(type);
        var outputs = PropertyMap.Of(inputs.Concat((oldOutputs ?? PropertyMap.Empty).Where(o => o.Key is "versionlessId" or "resourceVersionlessId")));
        // The same value means the same version; a new one gets its ids from Key Vault.
        var isSameVersion = oldOutputs is not null && Equals(InputDiff.Bare(oldOutputs.Get("value")), InputDiff.Bare(inputs.Get("value")));
        foreach (var name in OfVersion)
            outputs = outputs.With(name, isSameVersion ? oldOutputs!.Get(name) ?? PropertyValue.Unknown : PropertyValue.Unknown);
        return outputs;
    }

    /// <inheritdoc/>
    public string? ForetellId(string type, PropertyMap inputs)
    {
        Require(type);
        return inputs.GetText("keyVaultId") is { } vault && inputs.GetText("name") is { } name ? $"{vault}/secrets/{name}" : null;
    }

    /// <summary>Reads the current version by its address or by its ARM id (<c>{vault's id}/secrets/{name}</c>); null when there is none.</summary>
    public async Task<ReadResult?> ReadAsync(string type, string id, CancellationToken cancellationToken)
    {
        Require(type);
        var (vaultId, secret) = await LocateAsync(id, cancellationToken);
        if (await _vaults.GetAsync(secret with { Version = null }, cancellationToken) is not { } bundle)
            return null;
        var current = IdOf(bundle);
        var inputs = SecretForm.Inputs(vaultId, current, bundle);
        return new ReadResult(current.ToString(), inputs, SecretForm.Outputs(vaultId, current, inputs));
    }

    /// <inheritdoc/>
    public Task<PropertyMap> InvokeAsync(string token, PropertyMap arguments, CancellationToken cancellationToken) =>
        throw new ProviderException($"The function '{token}' is not supported: the provider 'azure' has none here.");

    /// <inheritdoc/>
    public async Task<CreateResult> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        var vaultId = request.Inputs.GetText("keyVaultId")!;
        var secret = new SecretId(await _vaults.AddressAsync(vaultId, cancellationToken), request.Inputs.GetText("name")!, null);
        if (await _vaults.GetAsync(secret, cancellationToken) is not null)
            throw new ProviderException($"cannot create already existing resource '{secret}'. Delete it, or import it into the stack.");
        var created = IdOf(await _vaults.SetAsync(secret, SecretForm.Put(request.Inputs), cancellationToken));
        return new CreateResult(created.ToString(), SecretForm.Outputs(vaultId, created, request.Inputs));
    }

    /// <inheritdoc/>
    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        var vaultId = request.NewInputs.GetText("keyVaultId")!;
        var secret = new SecretId(await _vaults.AddressAsync(vaultId, cancellationToken), request.NewInputs.GetText("name")!, null);
        var hasNewValue = !Equals(InputDiff.Bare(request.OldInputs.Get("value")), InputDiff.Bare(request.NewInputs.Get("value")));
        var bundle = hasNewValue || LosesDate(request)
            ? await _vaults.SetAsync(secret, SecretForm.Put(request.NewInputs), cancellationToken)
            : await _vaults.PatchAsync(secret, SecretForm.Patch(request.NewInputs), cancellationToken);
        return SecretForm.Outputs(vaultId, IdOf(bundle), request.NewInputs);
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        var (_, secret) = await LocateAsync(request.Id, cancellationToken);
        await _vaults.DeleteAsync(secret, cancellationToken);
    }

    // A PATCH cannot take a date away: what it leaves out stays. A new version can.
    private static bool LosesDate(UpdateRequest request) => SecretCheck.Dates.Any(
        name => InputDiff.Bare(request.OldInputs.Get(name)) is not null && InputDiff.Bare(request.NewInputs.Get(name)) is null);

    private async Task<(string VaultId, SecretId Secret)> LocateAsync(string id, CancellationToken cancellationToken)
    {
        if (SecretId.ParseResourceId(id) is var (vaultId, name))
            return (vaultId, new SecretId(await _vaults.AddressAsync(vaultId, cancellationToken), name, null));
        var secret = SecretId.Parse(id) ?? throw new ProviderException(
            $"'{id}' is not an id of a Key Vault secret: it must look like https://{{vault}}.vault.azure.net/secrets/{{name}}/{{version}}.");
        return (await _vaults.IdAsync(secret.VaultUri, cancellationToken), secret);
    }

    private static SecretId IdOf(JsonObject bundle) => SecretId.Parse((string?)bundle["id"] ?? "")
        ?? throw new ProviderException("Key Vault answered without the id of the secret.");

    private static void Require(string type)
    {
        if (type != SecretType)
            throw new ProviderException($"The resource type '{type}' is not supported. Supported is: {SecretType}.");
    }
}
