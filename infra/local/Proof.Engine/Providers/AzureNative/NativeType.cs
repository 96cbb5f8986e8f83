using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>How a resource gets its name when the program gives none.</summary>
internal enum Autoname
{
    /// <summary>The logical name and 8 random hexadecimal digits: what stands on its own.</summary>
    Random,

    /// <summary>The logical name as it is: children, whose parent keeps them apart.</summary>
    Copy,

    /// <summary>A random GUID: role assignments, which take nothing else.</summary>
    Guid,
}

/// <summary>One resource type of azure-native: where it lives in Azure's API, and where its inputs go in the body of a PUT.</summary>
internal sealed partial record NativeType
{
    /// <summary>The type token, such as <c>azure-native:keyvault:Vault</c>.</summary>
    public required string Token { get; init; }

    /// <summary>The version of Azure's API that azure-native 3.28.0 uses by default.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>
    /// The ARM path; <c>{…}</c> is an input, but for <c>{subscriptionId}</c>, which the connection knows. <c>{scope}</c> and
    /// <c>{resourceUri}</c> are whole ids.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>How the last path parameter is named when it is left out.</summary>
    public Autoname Autoname { get; init; } = Autoname.Random;

    /// <summary>Inputs that are members of the body itself.</summary>
    public ImmutableArray<string> Body { get; init; } = [];

    /// <summary>Inputs that are members of the body's <c>properties</c>. Empty where <c>properties</c> is an input of its own.</summary>
    public ImmutableArray<string> Properties { get; init; } = [];

    /// <summary>Whether the body's <c>properties</c> are flattened though none of them is an input: only the service sets them.</summary>
    public bool HasOnlyServiceProperties { get; init; }

    /// <summary>Inputs that must be given, nested ones by path; besides the path parameters.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Inputs, by path, of which only certain texts are known.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Texts { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Inputs whose name in Azure's API is another one.</summary>
    public ImmutableDictionary<string, string> WireNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Lists among <see cref="Properties"/>, those within their items by path, whose items are resources themselves: in Azure's API they have
    /// a member <c>properties</c>, whose members are inputs of the item.
    /// </summary>
    public ImmutableArray<string> FlattenedLists { get; init; } = [];

    /// <summary>
    /// Whether <c>userAssignedIdentities</c> of the input <c>identity</c> is a list of ids. In Azure's API it is an object from id to what
    /// the service knows of the identity.
    /// </summary>
    public bool ListsIdentities { get; init; }

    /// <summary>
    /// Objects among the inputs, or lists of them, by path, that say what they are by a member <c>type</c> or <c>endpointType</c>: in Azure's
    /// API all else of them but a name stands in a member <c>properties</c>. Outer ones come before inner ones.
    /// </summary>
    public ImmutableArray<string> FlattenedObjects { get; init; } = [];

    /// <summary>An input with one fixed value that stands in the path, such as <c>policyId</c>.</summary>
    public (string Input, string Value)? Fixed { get; init; }

    /// <summary>Whether a GET must say in which format it wants a policy's text.</summary>
    public bool HasPolicyText { get; init; }

    /// <summary>The path parameters that are inputs, outermost first.</summary>
    public ImmutableArray<string> PathInputs => [.. PathParameter().Matches(Path).Select(m => m.Groups[1].Value).Where(p => p != "subscriptionId")];

    /// <summary>Whether a path parameter stands for a whole id.</summary>
    public static bool IsScope(string pathInput) => pathInput is "scope" or "resourceUri";

    /// <summary>The input that is the resource's own name; null where the name is fixed.</summary>
    public string? NameInput => Path.EndsWith('}') ? PathInputs[^1] : null;

    /// <summary>Every input there is.</summary>
    public IEnumerable<string> Inputs => PathInputs.Concat(Body).Concat(Properties).Append("azureApiVersion").Concat(Fixed is { } f ? [f.Input] : []);

    /// <summary>The id that these inputs make; null while a path parameter is not known.</summary>
    public string? Id(PropertyMap inputs, string subscriptionId)
    {
        if (PathInputs.Any(p => string.IsNullOrEmpty(inputs.GetText(p))))
            return null;
        return PathParameter().Replace(Path, m => m.Groups[1].Value == "subscriptionId" ? subscriptionId : inputs.GetText(m.Groups[1].Value)!.TrimStart('/'));
    }

    /// <summary>The path parameters of an id; null when the id is not of this type.</summary>
    public PropertyMap? ReadId(string id)
    {
        var pattern = @"\A" + PathParameter().Replace(Path, m => $"(?<{m.Groups[1].Value}>{(IsScope(m.Groups[1].Value) ? ".+" : "[^/]+")})") + @"\z";
        var match = Regex.Match(id, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return match.Success ? PropertyMap.Of(PathInputs.Select(p => KeyValuePair.Create(p, (PropertyValue)((IsScope(p) ? "/" : "") + match.Groups[p].Value)))) : null;
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
