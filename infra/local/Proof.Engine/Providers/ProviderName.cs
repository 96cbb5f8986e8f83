namespace Proof.Engine.Providers;

/// <summary>How the state names providers: an entry of type <c>pulumi:providers:package</c>, and references <c>urn::id</c> to it.</summary>
internal static class ProviderName
{
    private const string TypePrefix = "pulumi:providers:";

    /// <summary>Whether a type token is that of a provider.</summary>
    public static bool IsProviderType(string type) => type.StartsWith(TypePrefix, StringComparison.Ordinal);

    /// <summary>The type token of a package's provider.</summary>
    public static string TypeOf(string package) => TypePrefix + package;

    /// <summary>The package of a resource's or function's token, such as <c>azure-native</c>.</summary>
    public static string PackageOf(string token) => token.Split(':', 2)[0];

    /// <summary>The package of a provider's type token.</summary>
    public static string PackageOfType(string providerType) => providerType[TypePrefix.Length..];

    /// <summary>The logical name of a package's default provider, such as <c>default_3_28_0</c>; <c>default</c> without a version.</summary>
    public static string DefaultName(string version) => version.Length == 0
        ? "default"
        : "default_" + string.Concat(version.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    /// <summary>The URN in a reference <c>urn::id</c>.</summary>
    public static string UrnOf(string reference) => reference[..reference.LastIndexOf("::", StringComparison.Ordinal)];
}
