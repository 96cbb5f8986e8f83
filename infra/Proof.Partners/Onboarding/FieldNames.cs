using System.Text.RegularExpressions;

namespace Proof.Partners.Onboarding;

/// <summary>Recognises the fields of the onboarding table by what people call them.</summary>
internal static partial class FieldNames
{
    /// <summary>A longer label is a sentence that happens to hold a colon.</summary>
    private const int LongestLabel = 70;

    // The page's own descriptions, so that a table that nobody filled in holds no answers.
    private static readonly string[] Descriptions =
    [
        "for your partner record", "one or more ip addresses", "ip addresses for your sandbox", "for credential delivery", "whether your users need",
        "if you want proof to forward",
    ];

    /// <summary>A field as the onboarding page calls it.</summary>
    public static string TitleOf(OnboardingField field) => field switch
    {
        OnboardingField.Company => "Company / product name",
        OnboardingField.ProductionIps => "Backend server IPs (production)",
        OnboardingField.SandboxIps => "Backend server IPs (sandbox)",
        OnboardingField.ContactEmail => "Contact email",
        OnboardingField.OffRamp => "Off-ramp required",
        _ => "Webhook URL",
    };

    /// <summary>The field that a label names; null when it names none.</summary>
    public static OnboardingField? Find(string label)
    {
        if (label.Length > LongestLabel) return null;
        var words = $" {NotWord().Replace(label.ToLowerInvariant(), " ").Trim()} ";
        if (words.Contains(" webhook") || words.Contains(" callback url")) return OnboardingField.WebhookUrl;
        if (words.Contains(" off ramp") || words.Contains(" offramp") || words.Contains(" sell flow")) return OnboardingField.OffRamp;
        if (words.Contains(" email") || words.Contains(" e mail")) return OnboardingField.ContactEmail;
        if (Addresses().IsMatch(words)) return Sandbox().IsMatch(words) ? OnboardingField.SandboxIps : OnboardingField.ProductionIps;
        return Company().IsMatch(words) ? OnboardingField.Company : null;
    }

    /// <summary>The field that a label names where it stands: under a heading, or before a value that says what it is.</summary>
    public static OnboardingField? Find(string label, OnboardingField? heading, string value)
    {
        if (Find(label) is { } field) return field;
        var word = NotWord().Replace(label.ToLowerInvariant(), " ").Trim();
        if (word is "contact" or "technical contact" && value.Contains('@', StringComparison.Ordinal)) return OnboardingField.ContactEmail;
        if (heading is not (OnboardingField.ProductionIps or OnboardingField.SandboxIps)) return null;
        return word is "production" or "prod" or "live" ? OnboardingField.ProductionIps
            : Sandbox().IsMatch($" {word} ") && word.Length <= 11 ? OnboardingField.SandboxIps : null;
    }

    /// <summary>Whether a text is the page's own description of a field.</summary>
    public static bool IsDescription(string text) =>
        Descriptions.Any(description => text.TrimStart('*', '_', ' ').StartsWith(description, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotWord();

    [GeneratedRegex(" (ips?|cidrs?|ip (address(es)?|ranges?)|allowlist|whitelist|server address(es)?) ")]
    private static partial Regex Addresses();

    [GeneratedRegex(" (sandbox|staging|test|testing|dev|development|uat) ")]
    private static partial Regex Sandbox();

    [GeneratedRegex(
        "^ ((our |your |the )?(company|product|organi[sz]ation|business)( product)?( name)?"
        + "|partner name|name of (the )?(company|product)) (name )?$")]
    private static partial Regex Company();
}
