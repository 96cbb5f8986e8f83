namespace Proof.Engine.State;

/// <summary>A stack, where its state is, and what opens its secrets.</summary>
/// <param name="Directory">The folder that holds <c>.pulumi</c>.</param>
/// <param name="Stack">The stack.</param>
/// <param name="Passphrase">The passphrase of its secrets.</param>
internal sealed record StatePlace(string Directory, StackName Stack, string Passphrase)
{
    /// <summary>The stack and its folder; never the passphrase.</summary>
    public override string ToString() => $"{Stack} in {Directory}";
}
