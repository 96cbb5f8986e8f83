using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Proof.Partners.Language;
using Proof.Partners.Model;
using Proof.Partners.Reading;

namespace Proof.Partners.Onboarding;

/// <summary>What a partner sent to Proof, and what is missing or wrong in it.</summary>
public sealed class OnboardingRequest
{
    private readonly List<string> _faults = [];
    private readonly List<string> _remarks = [];

    private OnboardingRequest()
    {
    }

    /// <summary>Company or product name; null when it is missing.</summary>
    public string? Company { get; private set; }

    /// <summary>Contact e-mail address; null when it is missing.</summary>
    public string? ContactEmail { get; private set; }

    /// <summary>Whether the sell flow is needed; null when it is not said.</summary>
    public bool? OffRamp { get; private set; }

    /// <summary>Where events go; null when nowhere.</summary>
    public string? WebhookUrl { get; private set; }

    /// <summary>Addresses for production.</summary>
    public ImmutableArray<AllowedIp> Production { get; private set; } = [];

    /// <summary>Addresses for sandbox; empty when no access is asked for.</summary>
    public ImmutableArray<AllowedIp> Sandbox { get; private set; } = [];

    /// <summary>What is missing or cannot be understood, one sentence each. With any of these no file is written.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>What was understood kindly, and should be looked at.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Reads an e-mail as people send it.</summary>
    public static OnboardingRequest OfEmail(string email) => Of(new(), email);

    /// <summary>Reads answers, and an e-mail for those that are not given.</summary>
    public static OnboardingRequest Of(OnboardingForm form, string? email = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = new OnboardingRequest();
        var given = form.Answers().ToList();
        var sent = email is null ? [] : OnboardingEmail.Read(email).Where(answer => given.TrueForAll(own => own.Field != answer.Field));
        var answers = given.Concat(sent).GroupBy(answer => answer.Field).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var field in Enum.GetValues<OnboardingField>()) request.Take(field, answers.GetValueOrDefault(field, []));
        return request;
    }

    /// <summary>The partner that was asked for. Whether it keeps the rules is for the editor to say.</summary>
    /// <param name="slug">The file's name; null to make it from the company's.</param>
    /// <param name="example">Whether it is documentation data.</param>
    public Partner ToPartner(string? slug, bool example) => new()
    {
        Slug = slug ?? SlugOf(Company ?? ""),
        Company = Company ?? "",
        ContactEmail = ContactEmail ?? "",
        Example = example,
        OffRamp = OffRamp ?? false,
        WebhookUrl = WebhookUrl,
        Production = new() { AllowedIps = Production, ClientToken = new(1, []) },
        Sandbox = Sandbox.IsEmpty ? null : new() { AllowedIps = Sandbox, ClientToken = new(1, []) },
    };

    /// <summary>A slug for a company's name; empty when no letter of it has a place in a slug.</summary>
    public static string SlugOf(string company)
    {
        ArgumentNullException.ThrowIfNull(company);
        var slug = new StringBuilder();
        foreach (var c in company.ToLowerInvariant())
        {
            var plain = LookAlikes.WithoutAccent(c);
            if (char.IsAsciiLetterLower(plain) || char.IsAsciiDigit(plain)) slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’' or '.')) slug.Append('-');
        }

        var whole = slug.ToString().Trim('-');
        return whole.Length <= PartnerSlug.Longest ? whole : whole[..PartnerSlug.Longest].Trim('-');
    }

    private void Take(OnboardingField field, EmailAnswer[] all)
    {
        var title = FieldNames.TitleOf(field);
        var isOptional = field is OnboardingField.SandboxIps or OnboardingField.WebhookUrl;
        // What was written last counts; the quoted mail below it is what it answers.
        var newest = all.Where(answer => answer.Depth == all.Min(other => other.Depth)).ToArray();
        if (all.Length > newest.Length && all.Except(newest).Any(old => !newest.Any(answer => answer.Text == old.Text)))
        {
            _remarks.Add(
                $"{title}: the answer in line {newest[0].Line} counts, not the quoted one in line {all.Except(newest).First().Line}");
        }

        var texts = newest.Select(answer => answer.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (texts.Length > 1)
        {
            _faults.Add(
                $"{title} is answered twice, differently, in lines "
                    + $"{string.Join(" and ", newest.Select(answer => answer.Line.ToString(CultureInfo.InvariantCulture)))}");
        }
        else if (texts.Length == 0 || (field != OnboardingField.OffRamp && AnswerText.IsNone(texts[0])))
        {
            if (!isOptional) _faults.Add($"{title} is missing");
        }
        else
        {
            var place = newest[0].Line == 0 ? title : $"{title} (line {newest[0].Line.ToString(CultureInfo.InvariantCulture)})";
            Take(field, texts[0], fault => _faults.Add($"{place}: {fault}"), remark => _remarks.Add($"{place}: {remark}"));
        }
    }

    private void Take(OnboardingField field, string text, Action<string> faults, Action<string> remarks)
    {
        switch (field)
        {
            case OnboardingField.Company: Company = AnswerText.Plain(text); break;
            case OnboardingField.ContactEmail: ContactEmail = AnswerText.Email(text, faults); break;
            case OnboardingField.OffRamp: OffRamp = AnswerText.YesOrNo(text, faults); break;
            case OnboardingField.WebhookUrl: WebhookUrl = AnswerText.Url(text, faults); break;
            case OnboardingField.ProductionIps: Production = [.. AddressList.Read(text, faults, remarks)]; break;
            case OnboardingField.SandboxIps when AnswerText.IsSameAsProduction(text):
                Sandbox = Production;
                remarks("the addresses of production are taken");
                break;
            default: Sandbox = [.. AddressList.Read(text, faults, remarks)]; break;
        }
    }
}
