namespace Proof.LocalAzure;

/// <summary>The rules for host names that lead somewhere on this machine.</summary>
public static class LocalHosts
{
    /// <summary>Why a host name cannot lead to a place; null when it can. A place is scheme, host and port: paths are the asker's.</summary>
    public static string? FindProblem(string name, Uri place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (Uri.CheckHostName(name) != UriHostNameType.Dns)
            return $"'{name}' is not a host name";
        return place is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "", IsLoopback: true }
            ? null
            : $"{name} cannot lead to '{place}': it must be http or https on this machine and have no path, such as http://127.0.0.1:8080";
    }

    /// <summary>Refuses the first one with a problem.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    internal static void Check(IReadOnlyDictionary<string, Uri> hosts, string parameter)
    {
        foreach (var (name, place) in hosts)
        {
            if (FindProblem(name, place) is { } problem)
                throw new ArgumentException($"{problem}.", parameter);
        }
    }
}
