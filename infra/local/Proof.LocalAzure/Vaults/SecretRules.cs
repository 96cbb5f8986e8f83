using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Vaults;

/// <summary>What Key Vault accepts as a secret (About Key Vault secrets, 2026-04; API specification 2024-11-01). Nothing here repeats a value.</summary>
internal static partial class SecretRules
{
    /// <summary>25 KB, the longest value, in bytes of UTF-8.</summary>
    public const int MaxValueBytes = 25 * 1024;

    private const int MaxContentType = 255;
    private const int MaxTags = 15;
    private const int MaxTagLength = 512;
    private const long LastSecond = 253_402_300_799; // 9999-12-31T23:59:59Z, the last that dates on clients can hold

    /// <summary>Refuses a name that is not 1 to 127 letters, digits and hyphens.</summary>
    public static void CheckName(string name)
    {
        if (!Name().IsMatch(name))
            throw Bad("The request URI contains an invalid name: a secret's name is 1 to 127 letters, digits and '-'.");
    }

    /// <summary>The value of a PUT.</summary>
    public static string ReadValue(JsonObject body)
    {
        if (body["value"] is not JsonValue node || node.GetValueKind() != JsonValueKind.String)
            throw Bad("Property 'value' is required and must be a text.");
        var value = node.GetValue<string>();
        return Encoding.UTF8.GetByteCount(value) <= MaxValueBytes ? value
            : throw Bad($"The secret value is too long: {Encoding.UTF8.GetByteCount(value)} bytes, where {MaxValueBytes} are allowed.");
    }

    /// <summary>The attributes of a PUT or PATCH; what it leaves out stays as it was before.</summary>
    public static SecretAttributes ReadAttributes(JsonObject body, SecretAttributes before)
    {
        if (body["tags"] is not (null or JsonObject) || body["attributes"] is not (null or JsonObject))
            throw Bad("tags and attributes must be objects.");
        try
        {
            var attributes = body["attributes"] as JsonObject ?? [];
            var result = new SecretAttributes
            {
                Enabled = (bool?)attributes["enabled"] ?? before.Enabled,
                NotBefore = (long?)attributes["nbf"] ?? before.NotBefore,
                Expires = (long?)attributes["exp"] ?? before.Expires,
                ContentType = (string?)body["contentType"] ?? before.ContentType,
                Tags = (JsonObject)(body["tags"] as JsonObject ?? before.Tags).DeepClone(),
            };
            Check(result);
            return result;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw Bad("attributes.enabled must be true or false, attributes.nbf and attributes.exp whole Unix seconds, contentType a text.");
        }
    }

    private static void Check(SecretAttributes attributes)
    {
        if (attributes.ContentType?.Length > MaxContentType)
            throw Bad($"contentType has {attributes.ContentType.Length} characters, where {MaxContentType} are allowed.");
        if (attributes.Tags.Count > MaxTags)
            throw Bad($"There are {attributes.Tags.Count} tags, where {MaxTags} are allowed.");
        if (attributes.Tags.Any(t => t.Key.Length is 0 or > MaxTagLength
            || t.Value is not JsonValue v || v.GetValueKind() != JsonValueKind.String || ((string)v!).Length > MaxTagLength))
            throw Bad($"A tag's name must have 1 to {MaxTagLength} characters, and its value must be a text of at most {MaxTagLength}.");
        if (new[] { attributes.NotBefore, attributes.Expires }.Any(time => time is < 0 or > LastSecond))
            throw Bad("attributes.nbf and attributes.exp must be Unix seconds within the years 1970 to 9999.");
        if (attributes.NotBefore > attributes.Expires)
            throw Bad("attributes.nbf must not be after attributes.exp.");
    }

    private static ArmException Bad(string message) => new(400, "BadParameter", message);

    [GeneratedRegex(@"\A[a-zA-Z0-9-]{1,127}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
