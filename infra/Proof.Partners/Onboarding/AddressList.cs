using System.Text.RegularExpressions;
using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Partners.Onboarding;

/// <summary>Takes the addresses out of an answer: several in one cell, with commas, blanks, line breaks, bullets, and words beside them.</summary>
internal static partial class AddressList
{
    /// <summary>Whether a line holds something that looks like an address.</summary>
    public static bool HoldsAddress(string line) => line.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => IsAddressLike(Bare(word)) && word.Any(char.IsAsciiDigit));

    /// <summary>Reads an answer; what is wrong goes to <paramref name="faults"/>, what was understood kindly to <paramref name="remarks"/>.</summary>
    public static IReadOnlyList<AllowedIp> Read(string answer, Action<string> faults, Action<string> remarks)
    {
        var result = new List<AllowedIp>();
        foreach (var item in Separator().Split(answer).Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            var plain = Bullet().Replace(item, "");
            var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.Length > 0).ToArray();
            var addresses = words.Where(IsAddressLike).ToArray();
            var others = words.Except(addresses).ToArray();
            if (addresses.Length == 0) faults($"{Json.Printable.Quoted(item)} holds no address");
            else if (addresses.Length > 1 && (others.Length > 0 || FromTo().IsMatch(plain)))
            {
                faults($"{Json.Printable.Quoted(item)} is more than one address; a range is written as a CIDR, like 198.51.100.0/28");
            }
            else result.AddRange(addresses.Select(address => Address(address, others, faults, remarks)).OfType<AllowedIp>());
        }

        return result;
    }

    private static AllowedIp? Address(string text, string[] words, Action<string> faults, Action<string> remarks)
    {
        var spelling = AddressSpelling.Of(text);
        var note = words.Length == 0 ? null : string.Join(' ', words);
        if (spelling is { Fault: SpellingFault.None, Meant: { } range }) return new(range, note);
        // Two spellings that everybody reads alike; anything else is asked back.
        var isKnown = spelling is { Fault: SpellingFault.NotCanonical, Meant: not null }
            && (!spelling.Meant.Value.IsIPv4 || Cidr.TryParse(text.Replace("/32", "", StringComparison.Ordinal), out _));
        if (isKnown && !text.AsSpan().ContainsAny("[]%"))
        {
            remarks($"{text} is written as {spelling.Meant}");
            return new(spelling.Meant!.Value, note);
        }

        faults($"{spelling.What} {spelling.ToDo}");
        return null;
    }

    // An inner full stop, or a colon, as in addresses and (wrongly) host names; words in a note mostly have neither.
    private static bool IsAddressLike(string word) =>
        word.Contains("://", StringComparison.Ordinal)
        || (word.Length > 2 && (word[1..^1].Contains('.', StringComparison.Ordinal) || word.Contains(':', StringComparison.Ordinal)));

    private static string Bare(string word) => WithoutColon(
        word.Trim('`', '*', '"', '\'', '(', ')', '<', '>', '“', '”', '–', '—', ',', ';').TrimEnd('.').Trim('-'));

    // "203.0.113.10:" and "Paris:", but not "2001:db8::".
    private static string WithoutColon(string word) =>
        word.EndsWith(':') && !word.EndsWith("::", StringComparison.Ordinal) ? word[..^1] : word;

    [GeneratedRegex("[,;\\n]|\\s+(and|und|plus|&)\\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();

    // A dash between two addresses; as a list it would drop all that lie between.
    [GeneratedRegex("\\s[-–—]+\\s|\\.\\.")]
    private static partial Regex FromTo();

    [GeneratedRegex("^([-*+•·]|\\d{1,2}[.)])\\s+")]
    private static partial Regex Bullet();
}
