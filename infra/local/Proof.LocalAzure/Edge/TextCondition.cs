namespace Proof.LocalAzure.Edge;

/// <summary>A condition on a part of the request other than the caller's address.</summary>
/// <param name="Variables">The parts to look at; one that matches is enough.</param>
/// <param name="Transforms">Azure's names of what is done to a value first, in order.</param>
/// <param name="Matches">The comparison with all match values.</param>
/// <param name="Negate">Whether the condition holds when nothing matches.</param>
internal sealed record TextCondition(
    IReadOnlyList<MatchVariable> Variables, IReadOnlyList<string> Transforms, Func<string, bool> Matches, bool Negate)
{
    /// <summary>Whether the condition holds for this request.</summary>
    public bool Holds(EdgeRequest request) =>
        Variables.SelectMany(variable => variable.Read(request)).Select(Transform).Any(Matches) != Negate;

    private string Transform(string value) => Transforms.Aggregate(value, (v, name) => MatchTransform.Apply(name, v));
}
