namespace Proof.LocalAzure;

/// <summary>The rules for where host names may lead.</summary>
internal static class LocalHosts
{
    /// <summary>Refuses names that are none, and places that are not on this machine or are more than scheme, host and port.</summary>
    /// <exception cref="ArgumentException">One of them is refused.</exception>
    public static void Check(IReadOnlyDictionary<string, Uri> hosts, string parameter)
    {
        foreach (var (name, place) in hosts)
        {
            if (Uri.CheckHostName(name) != UriHostNameType.Dns)
                throw new ArgumentException($"'{name}' is not a host name.", parameter);
            if (!place.IsAbsoluteUri || place is not { Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "", IsLoopback: true })
                throw new ArgumentException($"{name} cannot lead to '{place}': it must be http or https on this machine, without a path, such as http://127.0.0.1:8080.", parameter);
        }
    }
}
