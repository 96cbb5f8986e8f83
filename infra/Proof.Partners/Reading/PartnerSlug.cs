namespace Proof.Partners.Reading;

/// <summary>What a partner's slug may look like. Ids and Azure names derive from it, so it never changes.</summary>
internal static class PartnerSlug
{
    /// <summary>Event Grid domain topics, named after the slug, have 3 to 50 characters.</summary>
    public const int Shortest = 3;

    /// <summary>See <see cref="Shortest"/>.</summary>
    public const int Longest = 50;

    // Windows opens a device instead of a file of these names, with any extension.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>What is wrong with a slug; null when nothing is.</summary>
    public static string? FaultOf(string slug)
    {
        if (slug.Length is < Shortest or > Longest) return $"a slug has {Shortest} to {Longest} characters, not {slug.Length}";
        if (slug.Any(char.IsAsciiLetterUpper)) return "a slug is lower case";
        if (slug.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
        {
            return "a slug has the letters a to z, digits and hyphens only";
        }
        if (slug.StartsWith('-') || slug.EndsWith('-')) return "a slug begins and ends with a letter or digit";
        if (slug.Contains("--", StringComparison.Ordinal)) return "a slug has no two hyphens in a row";
        return IsDevice(slug) ? "the name belongs to a device on Windows" : null;
    }

    private static bool IsDevice(string slug) => Devices.Contains(slug, StringComparer.Ordinal)
        || (slug.Length == 4 && char.IsAsciiDigit(slug[3])
            && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal)));
}
