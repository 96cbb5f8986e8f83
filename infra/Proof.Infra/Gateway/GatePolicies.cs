using System.Globalization;
using System.Reflection;
using System.Text;
using Proof.Infra.Settings;
using Proof.Partners.Tokens;

namespace Proof.Infra.Gateway;

/// <summary>
/// The texts of the gate, from the files in <c>Policies/</c>. They are in API Management's format <c>rawxml</c>: expressions are plain C#,
/// not escaped. The two gate fragments are the same in every environment; all that differs is set in the API's policy.
/// </summary>
internal static class GatePolicies
{
    /// <summary>The name of the fragment that reads who the caller says it is.</summary>
    public const string IdentifyName = "gate-identify";

    /// <summary>The name of the fragment that lets through or answers.</summary>
    public const string DecideName = "gate-decide";

    /// <summary>The text of <see cref="IdentifyName"/>.</summary>
    public static string Identify { get; } = Read("gate-identify.xml");

    /// <summary>The text of <see cref="DecideName"/>.</summary>
    public static string Decide { get; } = Read("gate-decide.xml");

    /// <summary>The policy of the partners' API.</summary>
    /// <param name="settings">Environment and rate limit.</param>
    /// <param name="sharding">Which fragments there are.</param>
    /// <param name="edgeSubnets">The edge's own addresses as canonical ranges, with commas between them.</param>
    public static string Api(PartnersSettings settings, Sharding sharding, string edgeSubnets)
    {
        var shard = Read("shard.xml");
        return Read("api.xml")
            .Replace("#prefix#", ClientTokenText.Prefix(settings.Environment), StringComparison.Ordinal)
            .Replace("#edge#", edgeSubnets, StringComparison.Ordinal)
            .Replace("#digits#", Text(sharding.Digits), StringComparison.Ordinal)
            .Replace("#calls#", Text(settings.RateLimit.Calls), StringComparison.Ordinal)
            .Replace("#seconds#", Text(settings.RateLimit.Seconds), StringComparison.Ordinal)
            .Replace("#shards#\n", string.Concat(sharding.All.Select(name => shard.Replace("#shard#", name, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a file in <c>Policies/</c>, with line feeds.</summary>
    internal static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The policy {file} is not part of the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
