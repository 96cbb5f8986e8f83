using Proof.Infra.Gateway;

namespace Proof.Infra.Tests.Gateway;

public sealed class PartnerDirectoryTests
{
    private static readonly DirectoryEntry Entry = new(
        "3fabcdef",
        "ptn_aaaaaaaaaaaaaaaa",
        "wgt_live_aaaaaaaaaaaaaaaa",
        IsActive: true,
        OffRamp: false,
        NotAfter: null,
        [.. Samples.Ranges("198.51.100.0/28", "203.0.113.10").Select(range => new DirectoryRange(range, null))]);

    [Fact]
    public void An_entry_is_seven_fields() => Assert.Equal(
        "3fabcdef ptn_aaaaaaaaaaaaaaaa wgt_live_aaaaaaaaaaaaaaaa active false 0 198.51.100.0/28,203.0.113.10",
        Entry.ToString());

    [Fact]
    public void An_end_is_written_in_unix_seconds() => Assert.Equal(
        "3fabcdef ptn_aaaaaaaaaaaaaaaa wgt_live_aaaaaaaaaaaaaaaa suspended true 1780315200 -",
        (Entry with { IsActive = false, OffRamp = true, NotAfter = Samples.Now, Ranges = [] }).ToString());

    [Fact]
    public void The_end_of_a_range_stands_behind_it() => Assert.EndsWith(
        " 0 203.0.113.10=1780315200,2001:db8::/48",
        (Entry with { Ranges = [new(Samples.Range("203.0.113.10"), Samples.Now), new(Samples.Range("2001:db8::/48"), null)] }).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Entries_stand_on_lines_of_their_own_sorted()
    {
        var directory = new PartnerDirectory([Entry with { KeyId = "3fb", Ranges = [] }, Entry with { KeyId = "3fa", Ranges = [] }], new Sharding(16));

        Assert.Equal(
            """
            <fragment>
              <set-variable name="gate-directory" value="
            3fa ptn_aaaaaaaaaaaaaaaa wgt_live_aaaaaaaaaaaaaaaa active false 0 -;
            3fb ptn_aaaaaaaaaaaaaaaa wgt_live_aaaaaaaaaaaaaaaa active false 0 -;
            " />
            </fragment>

            """.ReplaceLineEndings("\n"),
            directory.Fragments["3"]);
        Assert.Equal(["3fa", "3fb"], directory.KeyIds["3"].AsEnumerable());
    }

    [Fact]
    public void Every_shard_has_a_fragment_even_with_nothing_in_it()
    {
        var directory = new PartnerDirectory([Entry], new Sharding(256));

        Assert.Equal(256, directory.Fragments.Count);
        Assert.Contains("3fabcdef", directory.Fragments["3f"], StringComparison.Ordinal);
        Assert.Contains("\nnone;\n", directory.Fragments["3e"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_that_is_too_large_is_refused_with_what_to_do()
    {
        var entries = Enumerable.Range(0, 400).Select(i => Entry with { KeyId = $"3f{i:000000}" }).ToList();

        var refused = Assert.Throws<RefusedException>(() => new PartnerDirectory(entries, new Sharding(16)));
        var most = Assert.Throws<RefusedException>(() => new PartnerDirectory(entries, new Sharding(256)));

        Assert.Contains("directory-3 would have", refused.Message, StringComparison.Ordinal);
        Assert.Contains("proof-infra:shards to 256", refused.Message, StringComparison.Ordinal);
        Assert.Contains("directory-3f would have", most.Message, StringComparison.Ordinal);
        Assert.Contains("fewer, wider ranges", most.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hashes_count_against_the_same_limit_before_they_are_known()
    {
        var entries = Enumerable.Range(0, 440).Select(i => new DirectoryEntry($"3f{i:000000}", "p", "w", true, false, null, []));

        var refused = Assert.Throws<RefusedException>(() => new PartnerDirectory(entries, new Sharding(16)));

        Assert.Contains("keys-3 would have", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_exactly_as_large_as_allowed_is_taken()
    {
        var text = new string('x', DataFragment.MaximumBytes);

        DataFragment.RefuseTooLarge("directory-0", text, new Sharding(16));
        Assert.Throws<RefusedException>(() => DataFragment.RefuseTooLarge("directory-0", text + "x", new Sharding(16)));
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\"b")]
    [InlineData("a\nb")]
    [InlineData("@(1)")]
    [InlineData("{{name}}")]
    [InlineData("a&b")]
    [InlineData("A")]
    public void Nothing_that_could_end_the_value_gets_into_it(string entry) =>
        Assert.Throws<InvalidOperationException>(() => DataFragment.Text("gate-directory", [entry]));

    [Fact]
    public void Keys_name_the_hash_of_each_token()
    {
        var text = KeysFragment.Text([("3fabcdef", KeysFragment.NoHash)]);

        Assert.Contains($"<set-variable name=\"gate-keys\" value=\"\n3fabcdef {KeysFragment.NoHash};\n\" />", text, StringComparison.Ordinal);
    }
}
