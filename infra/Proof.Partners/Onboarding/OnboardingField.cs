namespace Proof.Partners.Onboarding;

/// <summary>What a partner sends to Proof: the rows of the table on the onboarding page.</summary>
internal enum OnboardingField
{
    /// <summary>Company / product name.</summary>
    Company,

    /// <summary>Backend server IPs (production).</summary>
    ProductionIps,

    /// <summary>Backend server IPs (sandbox).</summary>
    SandboxIps,

    /// <summary>Contact email.</summary>
    ContactEmail,

    /// <summary>Off-ramp required.</summary>
    OffRamp,

    /// <summary>Webhook URL.</summary>
    WebhookUrl,
}
