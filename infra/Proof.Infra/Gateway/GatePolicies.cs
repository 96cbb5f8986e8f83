using System.Globalization;
using Proof.Infra.Settings;
using Proof.Partners.Tokens;

namespace Proof.Infra.Gateway;

/// <summary>
/// The texts of the gate, from the files in <c>Policies/</c>. They are in API Management's format <c>rawxml</c>: expressions are plain C#,
/// not escaped. Each begins with the revision of these files. The two gate fragments are the same in every environment; all that differs
/// is set in the policies that include them.
/// </summary>
internal sealed class GatePolicies
{
    /// <summary>The name of the fragment that reads who the caller says it is.</summary>
    public const string IdentifyName = "gate-identify";

    /// <summary>The name of the fragment that lets through or answers.</summary>
    public const string DecideName = "gate-decide";

    private readonly PolicyRevision _revision;
    private readonly PartnersSettings _settings;
    private readonly Sharding _sharding;

    /// <summary>The texts for one environment.</summary>
    /// <param name="settings">Environment, rate limit and backend.</param>
    /// <param name="sharding">Which fragments there are.</param>
    /// <param name="revision">The revision of the files.</param>
    public GatePolicies(PartnersSettings settings, Sharding sharding, PolicyRevision revision) =>
        (_settings, _sharding, _revision) = (settings, sharding, revision);

    /// <summary>The text of <see cref="IdentifyName"/>.</summary>
    public string Identify => _revision.Comment + EmbeddedFile.Read("gate-identify.xml");

    /// <summary>The text of <see cref="DecideName"/>.</summary>
    public string Decide => _revision.Comment + EmbeddedFile.Read("gate-decide.xml");

    /// <summary>The policy of the partners' HTTP API.</summary>
    /// <param name="edgeSubnets">The edge's own addresses as canonical ranges, with commas between them.</param>
    public string Api(string edgeSubnets) => Gated("api.xml", edgeSubnets);

    /// <summary>The policy of the WebSocket API's handshake.</summary>
    /// <param name="edgeSubnets">The edge's own addresses as canonical ranges, with commas between them.</param>
    public string Handshake(string edgeSubnets) =>
        Gated("handshake.xml", edgeSubnets).Replace("#backend#", _settings.WebSocketBackendUrl, StringComparison.Ordinal);

    private string Gated(string file, string edgeSubnets)
    {
        var shard = EmbeddedFile.Read("shard.xml");
        var shards = string.Concat(_sharding.All.Select(name => shard.Replace("#shard#", name, StringComparison.Ordinal)));
        return _revision.Comment + EmbeddedFile.Read(file)
            .Replace("#gate#\n", EmbeddedFile.Read("gate.xml"), StringComparison.Ordinal)
            .Replace("#on-error#\n", EmbeddedFile.Read("on-error.xml"), StringComparison.Ordinal)
            .Replace("#prefix#", ClientTokenText.Prefix(_settings.Environment), StringComparison.Ordinal)
            .Replace("#edge#", edgeSubnets, StringComparison.Ordinal)
            .Replace("#digits#", Text(_sharding.Digits), StringComparison.Ordinal)
            .Replace("#calls#", Text(_settings.RateLimit.Calls), StringComparison.Ordinal)
            .Replace("#seconds#", Text(_settings.RateLimit.Seconds), StringComparison.Ordinal)
            .Replace("#shards#\n", shards, StringComparison.Ordinal);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
