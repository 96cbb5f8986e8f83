using System.Text.RegularExpressions;

namespace Proof.LocalAzure.Management.Types;

/// <summary>What the types of API Management share.</summary>
internal static partial class ApiManagement
{
    /// <summary>The versions seen from clients: the command line, the SDKs, and Pulumi's provider (2024-05-01).</summary>
    public static IReadOnlyList<string> ApiVersions { get; } = ["2021-08-01", "2022-08-01", "2024-05-01"];

    /// <summary>Azure's code for a body with faults.</summary>
    public const string ValidationError = "ValidationError";

    // The pattern is of the API specification 2024-05-01; the 80 characters are what entities were found to accept
    // (azure-docs pull request 78358), where the specification says 256.
    /// <summary>The rule for ids of APIs and operations.</summary>
    public static NameRule EntityName { get; } = new(@"[^*#&+:<>?\s]+", 1, 80, "1 to 80 characters, none of * # & + : < > ? and no space", ValidationError);

    /// <summary>The ids of the fragments that a policy text includes; comments do not count.</summary>
    public static IEnumerable<string> FragmentsOf(string policy) =>
        Includes().Matches(Comments().Replace(policy, "")).Select(m => m.Groups["id"].Value).Distinct(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("""<include-fragment\s+fragment-id\s*=\s*["'](?<id>[^"']*)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Includes();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();
}
