using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>choose</c>: the policies of the first <c>when</c> whose condition is true, or of <c>otherwise</c>.</summary>
internal sealed class ChoosePolicy(PolicyElement element, IReadOnlyList<WhenPolicy> branches, PolicyList otherwise) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("choose", PolicySections.All, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        foreach (var when in branches)
        {
            if (when.Holds(context))
                return when.RunAsync(context);
        }
        return otherwise.RunAsync(context);
    }

    private static ChoosePolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes();
        element.NoText();
        var branches = new List<WhenPolicy>();
        PolicyList? otherwise = null;
        foreach (var child in element.Children)
        {
            if (otherwise is not null)
                throw child.Problem("Nothing can follow 'otherwise'.");
            if (child.Name == "when")
                branches.Add(WhenPolicy.Read(child, reading));
            else if (child.Name == "otherwise")
                otherwise = ReadOtherwise(child, reading);
            else
                throw child.Problem("'choose' contains 'when' and 'otherwise' only.");
        }
        return branches.Count > 0 ? new ChoosePolicy(element, branches, otherwise ?? PolicyList.Empty) : throw element.Problem("'choose' needs at least one 'when'.");
    }

    private static PolicyList ReadOtherwise(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes();
        return reading.ReadList(element);
    }
}
