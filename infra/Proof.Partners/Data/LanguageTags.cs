using System.Collections.Frozen;

namespace Proof.Partners.Data;

/// <summary>Language tags as user interfaces have them (BCP 47): language, and where it matters script and region.</summary>
internal static class LanguageTags
{
    private static readonly FrozenSet<string> Languages = DataFile.Read("iso-639.csv").Select(fields => fields[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Regions = DataFile.Read("iso-3166.csv").Select(fields => fields[0]).ToFrozenSet(StringComparer.Ordinal);

    // ISO 15924: scripts in which some language of the table is commonly written besides its first one.
    private static readonly FrozenSet<string> Scripts = new[]
    {
        "Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Gujr", "Guru", "Hans", "Hant", "Hebr", "Jpan", "Khmr", "Knda", "Kore",
        "Laoo", "Latn", "Mlym", "Mong", "Mymr", "Olck", "Orya", "Sinh", "Taml", "Telu", "Tfng", "Thaa", "Thai", "Tibt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is wrong with a tag, without a capital and a full stop; null when nothing is.</summary>
    public static string? FaultOf(string tag)
    {
        var subtags = tag.Split('-');
        if (!Languages.Contains(subtags[0])) return Unknown(subtags[0], "language", Languages, subtags[0].ToLowerInvariant());
        var next = 1;
        if (next < subtags.Length && subtags[next].Length == 4)
        {
            var script = subtags[next++];
            if (!Scripts.Contains(script))
            {
                return Unknown(script, "script", Scripts, char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant());
            }
        }

        if (next < subtags.Length)
        {
            var region = subtags[next++];
            if (!Regions.Contains(region)) return Unknown(region, "region", Regions, region.ToUpperInvariant());
        }

        return next == subtags.Length ? null : "after language, script and region nothing more belongs";
    }

    private static string Unknown(string subtag, string kind, FrozenSet<string> known, string otherCase) =>
        $"{Json.Printable.Quoted(subtag)} is no {kind}{(known.Contains(otherCase) ? $"; it is written {otherCase}" : "")}";
}
