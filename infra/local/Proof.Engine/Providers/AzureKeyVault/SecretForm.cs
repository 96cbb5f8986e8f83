using System.Globalization;
using System.Text.Json.Nodes;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureKeyVault;

/// <summary>Between a secret's inputs and outputs, and the JSON of Key Vault.</summary>
internal static class SecretForm
{
    /// <summary>The body of a PUT: value and all that goes with it.</summary>
    public static JsonObject Put(PropertyMap inputs)
    {
        var body = Patch(inputs);
        body["value"] = inputs.GetText("value") ?? throw new ProviderException("The value of the secret is not known.");
        return body;
    }

    /// <summary>The body of a PATCH: all but the value.</summary>
    public static JsonObject Patch(PropertyMap inputs)
    {
        var attributes = new JsonObject();
        if (inputs.GetText("notBeforeDate") is { } notBefore)
            attributes["nbf"] = SecretCheck.UnixSeconds(notBefore);
        if (inputs.GetText("expirationDate") is { } expires)
            attributes["exp"] = SecretCheck.UnixSeconds(expires);
        return new JsonObject
        {
            ["attributes"] = attributes,
            ["contentType"] = inputs.GetText("contentType") ?? "",
            ["tags"] = InputDiff.Bare(inputs.Get("tags"))?.ToJson() ?? new JsonObject(),
        };
    }

    /// <summary>The outputs of a version: what was put in, and its ids. The value is always a secret.</summary>
    public static PropertyMap Outputs(string vaultId, SecretId id, PropertyMap inputs)
    {
        var outputs = inputs.With("keyVaultId", vaultId).With("name", id.Name).With("id", id.ToString()).With("version", id.Version!)
            .With("versionlessId", id.Versionless)
            .With("resourceId", $"{vaultId}/secrets/{id.Name}/versions/{id.Version}")
            .With("resourceVersionlessId", $"{vaultId}/secrets/{id.Name}");
        return InputDiff.Bare(inputs.Get("value")) is { } value ? outputs.With("value", new SecretValue(value)) : outputs;
    }

    /// <summary>The inputs that would give the secret as Key Vault shows it.</summary>
    public static PropertyMap Inputs(string vaultId, SecretId id, JsonObject bundle)
    {
        var inputs = PropertyMap.Of(("keyVaultId", vaultId), ("name", id.Name), ("value", new SecretValue((string?)bundle["value"] ?? "")));
        if ((string?)bundle["contentType"] is { Length: > 0 } contentType)
            inputs = inputs.With("contentType", contentType);
        if (bundle["tags"] is JsonObject { Count: > 0 } tags)
            inputs = inputs.With("tags", tags.ToProperties());
        if ((long?)bundle["attributes"]?["nbf"] is { } notBefore)
            inputs = inputs.With("notBeforeDate", Instant(notBefore));
        return (long?)bundle["attributes"]?["exp"] is { } expires ? inputs.With("expirationDate", Instant(expires)) : inputs;
    }

    private static string Instant(long unixSeconds) =>
        DateTimeOffset.FromUnixTimeSeconds(unixSeconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
