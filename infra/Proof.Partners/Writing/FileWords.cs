using Proof.Partners.Model;

namespace Proof.Partners.Writing;

/// <summary>Model values in the words of partner files.</summary>
public static class FileWords
{
    /// <summary>A status: <c>active</c>, <c>suspended</c>, <c>retired</c>.</summary>
    public static string Of(PartnerStatus status) => status switch
    {
        PartnerStatus.Suspended => "suspended",
        PartnerStatus.Retired => "retired",
        _ => "active",
    };

    /// <summary>An environment: <c>production</c>, <c>sandbox</c>.</summary>
    public static string Of(ProofEnvironment environment) => environment == ProofEnvironment.Production ? "production" : "sandbox";
}
