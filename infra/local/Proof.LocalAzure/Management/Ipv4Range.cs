namespace Proof.LocalAzure.Management;

/// <summary>Reads IPv4 addresses and ranges strictly: four decimal numbers without leading zeros, and a prefix length after '/'.</summary>
internal static class Ipv4Range
{
    /// <summary>Whether a text is an address such as 203.0.113.7 or a range such as 203.0.113.0/24.</summary>
    public static bool IsValid(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var address = slash < 0 ? text : text[..slash];
        var octets = address.Split('.');
        return octets.Length == 4 && octets.All(o => IsNumber(o, 255)) && (slash < 0 || IsNumber(text[(slash + 1)..], 32));
    }

    private static bool IsNumber(string text, int max) =>
        text.Length is >= 1 and <= 3 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0')
        && int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) <= max;
}
