namespace Proof.Infra.Gateway;

/// <summary>
/// The text of the relay's policy, from <c>Policies/relay.xml</c>, in API Management's format <c>rawxml</c>. It is the same in every
/// environment but for the relay's host name and the hashes of the secrets.
/// </summary>
internal static class RelayPolicy
{
    /// <summary>The header of a delivery that says path and query string of the partner's endpoint.</summary>
    public const string PathHeader = "X-Proof-Webhook-Path";

    // Headers that Event Grid and the edge send beside the few that may stay: about 20 (pages on delivery properties of Event Grid and
    // on rewriting headers of Application Gateway). With more than this many the relay hands nothing over.
    private const int MostHeaders = 32;

    /// <summary>The policy.</summary>
    /// <param name="revision">The revision of the file.</param>
    /// <param name="host">The relay's host name.</param>
    /// <param name="accepted">The SHA-256 of each secret that is accepted, as 64 hexadecimal digits.</param>
    public static string Text(PolicyRevision revision, string host, IEnumerable<string> accepted) => revision.Comment + EmbeddedFile.Read("relay.xml")
        .Replace("#strip#\n", string.Concat(Enumerable.Repeat(EmbeddedFile.Read("relay-strip.xml"), MostHeaders)), StringComparison.Ordinal)
        .Replace("#host#", host, StringComparison.Ordinal)
        .Replace("#accepted#", string.Join(',', accepted), StringComparison.Ordinal);
}
