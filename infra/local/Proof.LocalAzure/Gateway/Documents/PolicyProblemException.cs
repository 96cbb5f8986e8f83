namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>A policy document, or one element of it, cannot be run.</summary>
internal sealed class PolicyProblemException(IReadOnlyList<PolicyProblem> problems) : Exception(string.Join(" ", problems))
{
    /// <summary>One problem.</summary>
    public PolicyProblemException(PolicyProblem problem) : this([problem]) { }

    /// <summary>All that was found.</summary>
    public IReadOnlyList<PolicyProblem> Problems => problems;
}
