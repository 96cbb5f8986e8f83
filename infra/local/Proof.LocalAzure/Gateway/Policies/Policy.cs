using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>One policy of a document, read and ready to run. Each kind is one class: its <c>Kind</c> reads and checks, its instance runs.</summary>
/// <param name="element">The element it was read from.</param>
internal abstract class Policy(PolicyElement element)
{
    /// <summary>The element's name, such as <c>set-header</c>.</summary>
    public string Name { get; } = element.Name;

    /// <summary>Its place in its section.</summary>
    public string Path { get; } = element.Path;

    /// <summary>Its <c>id</c> attribute; empty when it has none.</summary>
    public string Id { get; } = element.Attribute("id") ?? "";

    /// <summary>Does what the policy says.</summary>
    /// <returns>Whether processing goes on.</returns>
    /// <exception cref="PolicyFailureException">It cannot; processing jumps to on-error.</exception>
    public abstract ValueTask<PolicyOutcome> RunAsync(PolicyContext context);
}

/// <summary>How processing goes on after a policy.</summary>
internal enum PolicyOutcome
{
    /// <summary>With the next policy.</summary>
    Continue,

    /// <summary>Not at all: the context's response is the answer.</summary>
    Return,
}
