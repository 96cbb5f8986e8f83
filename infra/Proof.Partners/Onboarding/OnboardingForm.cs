namespace Proof.Partners.Onboarding;

/// <summary>Answers to the onboarding table as people write them, each a text; null where there is none.</summary>
public sealed record OnboardingForm
{
    /// <summary>Company / product name.</summary>
    public string? Company { get; init; }

    /// <summary>Backend server IPs (production): one or more, with commas or line feeds between them.</summary>
    public string? ProductionIps { get; init; }

    /// <summary>Backend server IPs (sandbox).</summary>
    public string? SandboxIps { get; init; }

    /// <summary>Contact email.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Off-ramp required: yes or no.</summary>
    public string? OffRamp { get; init; }

    /// <summary>Webhook URL.</summary>
    public string? WebhookUrl { get; init; }

    /// <summary>Whether a required answer is missing.</summary>
    public bool IsIncomplete => Company is null || ProductionIps is null || ContactEmail is null || OffRamp is null;

    /// <summary>The answers, as if they stood in an e-mail.</summary>
    internal IEnumerable<EmailAnswer> Answers() => new[]
    {
        (OnboardingField.Company, Company), (OnboardingField.ProductionIps, ProductionIps), (OnboardingField.SandboxIps, SandboxIps),
        (OnboardingField.ContactEmail, ContactEmail), (OnboardingField.OffRamp, OffRamp), (OnboardingField.WebhookUrl, WebhookUrl),
    }.Where(item => item.Item2 is not null).Select(item => new EmailAnswer(item.Item1, item.Item2!, 0, 0));
}
