using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Proof.Engine.Project;

/// <summary>Checks values against their declared types.</summary>
internal static class ConfigTypes
{
    /// <summary>What is wrong with a value, such as "must be true or false"; null when nothing is. The value is not told: it may be secret.</summary>
    public static string? Fault(ConfigType type, ConfigType? itemType, ConfigText value) => type switch
    {
        ConfigType.String => value.Shape == ConfigShape.Scalar ? null : "must be a text",
        ConfigType.Integer => value.Shape == ConfigShape.Scalar && IsInteger(value.Text) ? null : "must be a whole number",
        ConfigType.Boolean => value is { Shape: ConfigShape.Scalar, Text: "true" or "false" } ? null : "must be true or false",
        ConfigType.Object => IsJson(value, JsonValueKind.Object) ? null : "must be a map",
        ConfigType.Array when !IsJson(value, JsonValueKind.Array) => "must be a list",
        ConfigType.Array => itemType is { } item ? ItemFault(item, value.Text) : null,
        _ => null,
    };

    private static bool IsInteger(string text) => BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Lists and maps may also be given as JSON texts, as <c>pulumi config set</c> writes secret ones.</summary>
    private static bool IsJson(ConfigText value, JsonValueKind kind)
    {
        try
        {
            using var document = JsonDocument.Parse(value.Text);
            return document.RootElement.ValueKind == kind;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? ItemFault(ConfigType type, string json)
    {
        using var document = JsonDocument.Parse(json);
        var index = 0;
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var shape = item.ValueKind switch
            {
                JsonValueKind.Array => ConfigShape.List,
                JsonValueKind.Object => ConfigShape.Map,
                _ => ConfigShape.Scalar,
            };
            var text = item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText();
            if (Fault(type, null, new ConfigText(text, shape)) is { } fault)
            {
                return string.Create(CultureInfo.InvariantCulture, $"has an item [{index}] that {fault}");
            }

            index++;
        }

        return null;
    }
}
