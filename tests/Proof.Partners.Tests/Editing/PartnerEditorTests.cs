using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Addresses;
using Proof.Partners.Editing;
using Proof.Partners.Model;

namespace Proof.Partners.Tests.Editing;

public sealed class PartnerEditorTests
{
    private const ProofEnvironment Production = ProofEnvironment.Production;
    private const ProofEnvironment Sandbox = ProofEnvironment.Sandbox;

    [Fact]
    public void Allowing_an_address_changes_one_line_and_keeps_everything_else()
    {
        using var files = Folder();
        var edit = files.Editor().Allow("acme-wallet", Production, "203.0.113.9", "Paris");
        Assert.False(edit.IsRefused);
        Assert.Equal(["production: address added: 203.0.113.9 (Paris)"], edit.Changes);
        Assert.Equal(edit.Before.Replace("      \"198.51.100.0/28\"\n", "      \"198.51.100.0/28\",\n      { \"cidr\": \"203.0.113.9\", \"note\": \"Paris\" }\n", StringComparison.Ordinal), edit.After);
        Assert.Equal(Samples.Good, files.Text("acme-wallet.json"));
        edit.Write();
        Assert.Equal(edit.After, files.Text("acme-wallet.json"));
        Assert.False(files.Read(Samples.Now).HasErrors);
    }

    [Fact]
    public void Allowing_in_an_environment_without_access_gives_access_there()
    {
        using var files = Folder();
        var edit = files.Editor().Allow("acme-wallet", Sandbox, "203.0.113.9");
        Assert.Equal(["sandbox: access is new", "sandbox: address added: 203.0.113.9", "sandbox: token generation: 1"], edit.Changes);
    }

    [Theory]
    [InlineData("10.0.0.1", "PRF1206")]
    [InlineData("0.0.0.0/0", "PRF1204")]
    [InlineData("203.0.112.0/23", "PRF1205")]
    public void An_edit_that_makes_a_wrong_file_is_refused_and_not_written(string cidr, string rule)
    {
        using var files = Folder();
        var edit = files.Editor().Allow("acme-wallet", Production, cidr);
        Assert.True(edit.IsRefused);
        Assert.Contains(edit.Problems, problem => problem.RuleId == rule);
        Assert.Throws<InvalidOperationException>(edit.Write);
        Assert.Equal(Samples.Good, files.Text("acme-wallet.json"));
    }

    [Fact]
    public void An_address_of_another_partner_is_refused()
    {
        using var files = Folder().With("other.json", Samples.Good.Replace("Acme Wallet", "Other", StringComparison.Ordinal).Replace("198.51.100.0/28", "203.0.113.0/28", StringComparison.Ordinal));
        var edit = files.Editor().Allow("acme-wallet", Production, "203.0.113.7");
        Assert.Equal("PRF1215", Assert.Single(edit.Problems).RuleId);
        Assert.True(edit.IsRefused);
    }

    [Theory]
    [InlineData("203.0.113.007", "Write 203.0.113.7.")]
    [InlineData("203.0.113.9/24", "Write 203.0.113.0/24 for the range, or 203.0.113.9 for the one address.")]
    [InlineData("acme.example", "it looks like a host name")]
    public void Text_that_is_no_canonical_address_is_refused_with_what_to_write(string cidr, string expected)
    {
        using var files = Folder();
        Assert.Contains(expected, Refused(() => files.Editor().Allow("acme-wallet", Production, cidr)), StringComparison.Ordinal);
    }

    [Fact]
    public void Denying_takes_out_the_entry_or_all_entries_inside_the_range()
    {
        using var files = Folder();
        files.Editor().Allow("acme-wallet", Production, "203.0.113.9").Write();
        files.Editor().Allow("acme-wallet", Production, "203.0.113.11").Write();
        var edit = files.Editor().Deny("acme-wallet", Production, "203.0.113.8/30");
        Assert.Equal(["production: address removed: 203.0.113.9", "production: address removed: 203.0.113.11"], edit.Changes);
        edit.Write();
        Assert.Equal(Samples.Good, files.Text("acme-wallet.json"));
    }

    [Fact]
    public void Denying_a_part_of_a_range_is_refused_and_says_what_would_remain()
    {
        using var files = Folder();
        var message = Refused(() => files.Editor().Deny("acme-wallet", Production, "198.51.100.5"));
        Assert.Contains("198.51.100.0/30, 198.51.100.4, 198.51.100.6/31, 198.51.100.8/29", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Denying_the_last_address_is_refused()
    {
        using var files = Folder();
        Assert.Equal("PRF1216", Assert.Single(files.Editor().Deny("acme-wallet", Production, "198.51.100.0/28").Problems).RuleId);
    }

    [Fact]
    public void Rotating_raises_the_generation_and_keeps_the_old_one_for_a_day()
    {
        using var files = Folder();
        var edit = files.Editor().Rotate("acme-wallet", Production);
        Assert.Equal(["production: token generation: 1 -> 2", "production: previous token added: generation 1 until 2026-11-23T12:00:00Z"], edit.Changes);
        edit.Write();
        var again = files.Editor().Rotate("acme-wallet", Production, Samples.Now.AddDays(7));
        Assert.False(again.IsRefused);
        again.Write();
        Assert.Equal("PRF1304", Assert.Single(files.Editor().Rotate("acme-wallet", Production).Problems).RuleId);
        // A day later the first one has run out, and makes room.
        var later = new PartnerEditor(files.Partners, new() { Clock = new FixedClock(Samples.Now.AddDays(1)) }).Rotate("acme-wallet", Production);
        Assert.Contains("production: previous token removed: generation 1 until 2026-11-23T12:00:00Z", later.Changes);
        Assert.False(later.IsRefused);
    }

    [Fact]
    public void A_rotation_with_too_much_or_no_grace_is_refused()
    {
        using var files = Folder();
        Assert.Equal("PRF1305", Assert.Single(files.Editor().Rotate("acme-wallet", Production, Samples.Now.AddDays(7).AddSeconds(1)).Problems).RuleId);
        Assert.Contains("--emergency", Refused(() => files.Editor().Rotate("acme-wallet", Production, Samples.Now)), StringComparison.Ordinal);
        Assert.Contains("no access to sandbox", Refused(() => files.Editor().Rotate("acme-wallet", Sandbox)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_refuses_the_old_token_at_once_and_the_next_rotation_is_none_any_more()
    {
        using var files = Folder();
        var edit = files.Editor().Rotate("acme-wallet", Production, emergency: true);
        Assert.Equal(
            [
                "production: token generation: 1 -> 2",
                "production: previous token added: generation 1 until 2026-11-22T12:00:00Z",
                "production: emergency: true",
            ],
            edit.Changes);
        edit.Write();
        Assert.Contains("production: emergency: true is gone", files.Editor().Rotate("acme-wallet", Production).Changes);
    }

    [Fact]
    public void A_partner_is_suspended_resumed_and_retired_for_good()
    {
        using var files = Folder();
        Assert.Contains("not suspended", Refused(() => files.Editor().Resume("acme-wallet")), StringComparison.Ordinal);
        Write(files.Editor().Suspend("acme-wallet"), "status: active -> suspended");
        Assert.Contains("already", Refused(() => files.Editor().Suspend("acme-wallet")), StringComparison.Ordinal);
        Write(files.Editor().Resume("acme-wallet"), "status: suspended -> active");
        files.Editor().Rotate("acme-wallet", Production).Write();
        Write(files.Editor().Retire("acme-wallet"), "status: active -> retired");
        var retired = Assert.Single(files.Read(Samples.Now).Partners);
        Assert.Empty(retired.Production!.AllowedIps);
        Assert.Equal(2, retired.Production.ClientToken.Generation);
        Assert.Empty(retired.Production.ClientToken.Previous);
        foreach (var edit in new Func<PartnerEditor, PartnerEdit>[]
        {
            e => e.Resume("acme-wallet"), e => e.Suspend("acme-wallet"), e => e.Retire("acme-wallet"),
            e => e.Allow("acme-wallet", Production, "203.0.113.1"), e => e.Rotate("acme-wallet", Production),
        })
        {
            Assert.Contains("retired, and that is for good", Refused(() => edit(files.Editor())), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_slug_is_given_once()
    {
        using var files = Folder();
        var partner = files.Read(Samples.Now).Partners[0];
        Assert.Contains("for ever", Refused(() => files.Editor().Create(partner)), StringComparison.Ordinal);
        var edit = files.Editor().Create(partner with { Slug = "new-one", Company = "New One", Production = partner.Production! with { AllowedIps = [new(Cidr.Of(0xCB007101, 32), null)] } });
        Assert.False(edit.IsRefused, string.Join('\n', edit.Problems));
        edit.Write();
        Assert.Equal(2, files.Read(Samples.Now).Partners.Length);
    }

    [Fact]
    public void An_unknown_partner_and_a_broken_file_are_refused_in_words()
    {
        using var files = Folder().With("broken.json", "{");
        Assert.Contains("Did you mean \"acme-wallet\"?", Refused(() => files.Editor().Suspend("acme-walet")), StringComparison.Ordinal);
        Assert.Contains("is no slug", Refused(() => files.Editor().Suspend("../acme-wallet")), StringComparison.Ordinal);
        Assert.Contains("errors of form", Refused(() => files.Editor().Suspend("broken")), StringComparison.Ordinal);
    }

    [Fact]
    public void Allowing_and_denying_any_address_leaves_the_file_as_it_was() => Prop.ForAll(Gen.Choose(0, 255).ToArbitrary(), host =>
    {
        using var files = Folder();
        var cidr = $"203.0.113.{host}";
        files.Editor().Allow("acme-wallet", Production, cidr).Write();
        files.Editor().Deny("acme-wallet", Production, cidr).Write();
        return files.Text("acme-wallet.json") == Samples.Good;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_difference_that_is_only_layout_or_order_means_nothing()
    {
        using var files = Folder();
        var partner = files.Read(Samples.Now).Partners[0];
        Assert.Empty(PartnerDiff.Between(partner, partner));
        Assert.Contains("acme-wallet is new", PartnerDiff.Between(null, partner)[0], StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder() => new TemporaryFolder().With("acme-wallet.json", Samples.Good);

    private static string Refused(Func<PartnerEdit> edit) => Assert.Throws<EditRefusedException>(edit).Message;

    private static void Write(PartnerEdit edit, string change)
    {
        Assert.Contains(change, edit.Changes);
        edit.Write();
    }
}
