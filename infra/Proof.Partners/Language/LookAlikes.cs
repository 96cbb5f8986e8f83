using System.Text;

namespace Proof.Partners.Language;

/// <summary>
/// Tells names that look alike. Two names look alike when their skeletons are the same: lower case, without accents, blanks and marks,
/// every letter as the Latin one that it looks like. The table holds the letters that company names commonly abuse, from
/// https://www.unicode.org/Public/security/16.0.0/confusables.txt.
/// </summary>
internal static class LookAlikes
{
    // Each letter of the first text looks like the letter below it in the second.
    private const string Others = "аеорсухіјѕԁһӏвкмнтгαβεικνορτυχηγ01łøđħı";
    private const string Latins = "aeopcyxijsdhlbkmhtrabeikvoptuxnyollodhi";

    private const string Accented = "àáâãäåāăąçćčďèéêëēėęěğìíîïīįķĺļľñńņňòóôõöōőŕřśşšșţťțùúûüūůűųýÿźżž";
    private const string Bases = "aaaaaaaaacccdeeeeeeeegiiiiiiklllnnnnooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>What a name looks like.</summary>
    public static string Skeleton(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.ToLowerInvariant().EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune)) continue;
            result.Append(rune.IsBmp ? Look((char)rune.Value).ToString() : rune.ToString());
        }

        // Pairs that run together in most typefaces.
        return result.Replace("rn", "m").Replace("vv", "w").Replace("cl", "d").Replace("i", "l").ToString();
    }

    /// <summary>The script of a letter, of those that hold look-alikes of each other; null for everything else.</summary>
    public static string? ScriptOf(Rune rune) => !Rune.IsLetter(rune) ? null : rune.Value switch
    {
        < 0x0250 or (>= 0x1E00 and <= 0x1EFF) => "Latin",
        (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => "Greek",
        >= 0x0400 and <= 0x052F => "Cyrillic",
        >= 0x0530 and <= 0x058F => "Armenian",
        >= 0x13A0 and <= 0x13FF => "Cherokee",
        _ => null,
    };

    /// <summary>The plain Latin letter of an accented one; any other character as it is.</summary>
    public static char WithoutAccent(char c)
    {
        var accented = Accented.IndexOf(c, StringComparison.Ordinal);
        return accented < 0 ? c : Bases[accented];
    }

    private static char Look(char c)
    {
        if (c is >= '\uFF21' and <= '\uFF5A') c = char.ToLowerInvariant((char)(c - 0xFEE0));
        c = WithoutAccent(c);
        var other = Others.IndexOf(c, StringComparison.Ordinal);
        return other < 0 ? c : Latins[other];
    }
}
