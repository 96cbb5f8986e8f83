using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureKeyVault;

/// <summary>Checks the inputs of a secret, and names it where the program does not. Nothing here repeats a value.</summary>
internal static partial class SecretCheck
{
    private const int MaxContentType = 255; // About Key Vault secrets, 2026-04
    private const int MaxTags = 15;
    private const int RandomDigits = 8; // the classic azure provider's automatic names

    private static readonly string[] Required = ["keyVaultId", "value"];
    private static readonly string[] Inputs = ["contentType", "expirationDate", "keyVaultId", "name", "notBeforeDate", "tags", "value"];

    /// <summary>The inputs that are instants.</summary>
    public static IReadOnlyList<string> Dates { get; } = ["expirationDate", "notBeforeDate"];

    /// <summary>The inputs with a name.</summary>
    public static PropertyMap Complete(CheckRequest request)
    {
        if (InputDiff.Bare(request.New.Get("name")) is not null)
            return request.New;
        var digits = Convert.ToHexStringLower(SHA256.HashData([.. request.RandomSeed, .. Encoding.UTF8.GetBytes(request.Name)]))[..RandomDigits];
        return request.New.With("name", request.Old?.Get("name") ?? request.Name + digits);
    }

    /// <summary>What is wrong with completed inputs. Values that are not known yet pass.</summary>
    public static IEnumerable<CheckFailure> Faults(PropertyMap inputs)
    {
        foreach (var name in inputs.Keys.Except(Inputs, StringComparer.Ordinal))
            yield return new CheckFailure(name, $"'{name}' is not supported for a Key Vault secret; supported are: {string.Join(", ", Inputs)}");
        foreach (var name in Required.Where(n => InputDiff.Bare(inputs.Get(n)) is null))
            yield return new CheckFailure(name, $"missing required property '{name}'");
        if (Text(inputs, "keyVaultId") is { } vault && SecretId.ParseResourceId(vault + "/secrets/x") is null)
            yield return new CheckFailure(
                "keyVaultId", "'keyVaultId' must be the ARM id of a vault: /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…");
        if (Text(inputs, "name") is { } given && !Name().IsMatch(given))
            yield return new CheckFailure("name", "'name' must be 1 to 127 letters, digits and '-'");
        if (InputDiff.Bare(inputs.Get("value")) is not (null or StringValue or UnknownValue))
            yield return new CheckFailure("value", "'value' must be a text");
        if (Text(inputs, "contentType") is { Length: > MaxContentType })
            yield return new CheckFailure("contentType", $"'contentType' may have at most {MaxContentType} characters");
        if (InputDiff.Bare(inputs.Get("tags")) is ObjectValue { Properties.Count: > MaxTags })
            yield return new CheckFailure("tags", $"there may be at most {MaxTags} tags");
        foreach (var name in Dates.Where(n => Text(inputs, n) is { } date && UnixSeconds(date) is null))
            yield return new CheckFailure(name, $"'{name}' must be an instant in UTC such as 2026-12-01T09:00:00Z");
    }

    /// <summary>The Unix seconds of an instant such as <c>2026-12-01T09:00:00Z</c>; null for any other text.</summary>
    public static long? UnixSeconds(string instant) => DateTimeOffset.TryParseExact(
        instant, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUnixTimeSeconds() : null;

    private static string? Text(PropertyMap inputs, string name) => (InputDiff.Bare(inputs.Get(name)) as StringValue)?.Value;

    [GeneratedRegex(@"\A[a-zA-Z0-9-]{1,127}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
