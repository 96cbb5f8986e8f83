using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Reading;

namespace Proof.Partners.Tests.Reading;

/// <summary>Whatever a file holds, reading ends, and what it says has a place in the file.</summary>
public sealed class RandomInputTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d800", "//", "/*", "*/", "#", "\n", " ", "\t", "null", "true", "1", "-", "1e9", ".",
        "\"company\"", "\"allowedIps\"", "\"production\"", "\"clientToken\"", "\"previous\"", "\"widget\"", "\"assets\"", "\"cidr\"",
        "\"198.51.100.1\"", "\"::\"", "\"0.0.0.0/0\"", "é", "\u202e", "🚀", "\uFEFF",
    ];

    [Fact]
    public void Random_bytes_never_crash_the_reader() =>
        Prop.ForAll(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf().ToArbitrary(), ReadsToTheEnd)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Random_pieces_of_partner_files_never_crash_the_reader() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))).ToArbitrary(), ReadsToTheEnd)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_good_file_with_one_byte_changed_never_crashes_the_reader()
    {
        var good = Encoding.UTF8.GetBytes(Samples.Good);
        var changed = from at in Gen.Choose(0, good.Length - 1)
                      from value in Gen.Choose(0, 255)
                      select Changed(good, at, (byte)value);
        Prop.ForAll(changed.ToArbitrary(), ReadsToTheEnd).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void A_good_file_cut_anywhere_is_refused()
    {
        var good = Encoding.UTF8.GetBytes(Samples.Good.TrimEnd());
        using var files = new TemporaryFolder();
        for (var length = 0; length < good.Length; length++)
        {
            Assert.True(files.With("acme-wallet.json", good[..length]).Read().HasErrors);
        }
    }

    private static bool ReadsToTheEnd(byte[] bytes)
    {
        using var files = new TemporaryFolder().With("acme-wallet.json", bytes);
        var folder = PartnerFolder.Read(files.Partners);
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        foreach (var problem in folder.Problems)
        {
            Assert.InRange(problem.Line, 1, lines.Length);
            Assert.InRange(problem.Column, 1, lines[problem.Line - 1].Length + 1);
            Assert.StartsWith("$", problem.JsonPath, StringComparison.Ordinal);
            Assert.NotEmpty(problem.ToText());
        }

        return folder.HasErrors == (folder.Partners.Length == 0);
    }

    private static byte[] Changed(byte[] bytes, int at, byte value)
    {
        var copy = bytes.ToArray();
        copy[at] = value;
        return copy;
    }
}
