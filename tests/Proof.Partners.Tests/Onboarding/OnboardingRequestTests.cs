using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Onboarding;
using Proof.Partners.Tests.Corpus;
using Proof.Partners.Writing;

namespace Proof.Partners.Tests.Onboarding;

/// <summary>
/// Runs tests/corpus/partners/emails: what people send, and beside it what is understood. Run with PROOF_OVERWRITE=1 to write what is found.
/// </summary>
public sealed class OnboardingRequestTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Emails() =>
        [.. Directory.EnumerateFiles(Path.Combine(CorpusProblems.Root, "emails"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Emails))]
    public void Each_email_is_understood_as_the_corpus_says(string name)
    {
        var request = OnboardingRequest.OfEmail(File.ReadAllText(Path.Combine(CorpusProblems.Root, "emails", name + ".txt")));
        var found = JsonSerializer.Serialize(
            new
            {
                company = request.Company,
                contactEmail = request.ContactEmail,
                offRamp = request.OffRamp,
                webhookUrl = request.WebhookUrl,
                production = request.Production.Select(ip => ip.Note is null ? $"{ip.Cidr}" : $"{ip.Cidr} ({ip.Note})"),
                sandbox = request.Sandbox.Select(ip => ip.Note is null ? $"{ip.Cidr}" : $"{ip.Cidr} ({ip.Note})"),
                faults = request.Faults,
                remarks = request.Remarks,
            },
            Indented);
        GeneratedFile.Holds(found + "\n", "tests", "corpus", "partners", "emails", name + ".json");
    }

    [Fact]
    public void What_is_asked_for_becomes_a_file_that_keeps_the_rules()
    {
        using var files = new TemporaryFolder();
        var request = OnboardingRequest.OfEmail(File.ReadAllText(Path.Combine(CorpusProblems.Root, "emails", "table-of-two-columns.txt")));
        var edit = files.Editor().Create(request.ToPartner(null, example: true));
        Assert.Empty(edit.Problems.Where(problem => problem.RuleId != "PRF1414"));
        edit.Write();
        var partner = Assert.Single(files.Read(Samples.Now).Partners);
        Assert.Equal("acme-wallet", partner.Slug);
        Assert.Equal(PartnerWriter.ToText(partner), files.Text("acme-wallet.json"));
    }

    [Fact]
    public void Random_pieces_of_emails_never_crash_the_reader_and_never_pass_for_complete()
    {
        string[] pieces =
        [
            "Company", "Backend server IPs (production)", "Contact email", "Off-ramp required", "Webhook URL", ":", "?", "|", "\n", "\n|", "> ", "\t", "<br>", "<td>", "</td>",
            "yes", "no", "203.0.113.10", "2001:db8::", "/24", " - ", "(", "[", "](", "*", "--", "\u202e", "https://", "@", "a@b.example", "&nbsp;", " and ", ",",
        ];
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().ToArbitrary(), parts =>
        {
            var request = OnboardingRequest.OfEmail(string.Concat(parts));
            var complete = request.Company is not null && request.ContactEmail is not null && request.OffRamp is not null && !request.Production.IsEmpty;
            return complete || request.Faults.Count > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("> ")]
    [InlineData("* ")]
    [InlineData("<td")]
    [InlineData("Company: ")]
    [InlineData("| ")]
    [InlineData("203.0.113.1 ")]
    public void An_email_full_of_one_thing_is_read_without_hanging(string repeated) =>
        Assert.NotEmpty(OnboardingRequest.OfEmail(string.Concat(Enumerable.Repeat(repeated, 256 * 1024 / repeated.Length))).Faults);

    [Theory]
    [InlineData("Acme Wallet", "acme-wallet")]
    [InlineData("  Ácme & Söhne, Ltd. ", "acme-sohne-ltd")]
    [InlineData("O'Brien's Pay", "obriens-pay")]
    [InlineData("3Commas", "3commas")]
    [InlineData("株式会社", "")]
    public void A_slug_is_made_from_the_company(string company, string slug) => Assert.Equal(slug, OnboardingRequest.SlugOf(company));
}
