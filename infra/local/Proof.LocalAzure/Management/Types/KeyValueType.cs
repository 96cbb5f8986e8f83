using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// A key-value of an App Configuration store. Its name is the key, or key and label with <c>$</c> between them. Azure writes other
/// characters as <c>~</c> and two hexadecimal digits there; keys that need that are refused.
/// </summary>
internal sealed class KeyValueType(LocalAzureOptions options) : ResourceType
{
    // Keys and values page of App Configuration: 10,000 characters for a key-value with all of its attributes
    private const int MaxCharacters = 10_000;

    /// <inheritdoc/>
    public override string Type => "Microsoft.AppConfiguration/configurationStores/keyValues";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2022-05-01", "2023-03-01", "2024-05-01", "2024-06-01"];

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"[a-zA-Z0-9_.:-]+(?:\$[a-zA-Z0-9_.:-]+)?", 1, MaxCharacters, "letters, digits, '_', '.', ':' and '-', and perhaps '$' and a label of the same");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties", Shape.Object(("value", Shape.Text()), ("contentType", Shape.Text()), ("tags", new MapShape(Shape.Text())))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "key", "label", "eTag", "lastModified", "locked"];

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        if (change.Id.Name is "." or "..")
            throw new ArmException(400, "InvalidResourceName", $"The name '{change.Id.Name}' is not valid for {Type}: a key is neither '.' nor '..'.");
        var size = change.Id.Name.Length + change.Properties.Sum(property => Characters(property.Value));
        if (size > MaxCharacters)
            throw new ArmException(400, InvalidBodyCode, $"The key-value has {size} characters with all of its attributes, more than the {MaxCharacters} that are allowed.");

        var store = change.Resources.Get(change.Id.ParentId!)!;
        if ((bool?)store.Properties["disableLocalAuth"] == true && IsLocal(store))
            throw new ArmException(409, "Conflict",
                $"The store '{store.Name}' has no access keys (disableLocalAuth), so Resource Manager gets at its key-values only with dataPlaneProxy.authenticationMode 'Pass-through'.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        var (key, label) = change.Id.Name.Split('$') is [var first, var second] ? (first, second) : (change.Id.Name, null);
        change.Properties["key"] = key;
        change.Properties["label"] = label;
        change.Properties["locked"] = false;
        change.Default("value", "");
        change.Default("contentType", "");
        change.Default("tags", new JsonObject());
        change.Properties["lastModified"] = options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        change.Properties["eTag"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(change.Properties.ToJsonString())));
    }

    private static bool IsLocal(ArmResource store) =>
        !string.Equals((string?)store.Properties["dataPlaneProxy"]!["authenticationMode"], "Pass-through", StringComparison.OrdinalIgnoreCase);

    private static int Characters(JsonNode? value) => value switch
    {
        null => 0,
        JsonObject map => map.Sum(member => member.Key.Length + Characters(member.Value)),
        _ => ((string)value!).Length,
    };
}
