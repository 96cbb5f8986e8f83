using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine;

/// <summary>Reads what a stack gave out last, without running anything.</summary>
public static class StackOutputs
{
    /// <summary>The outputs of a stack's last completed run; empty after a destroy.</summary>
    /// <param name="stateDirectory">The folder that holds <c>.pulumi</c>.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="passphrase">The passphrase of the state's secrets.</param>
    /// <exception cref="StackNotFoundException">The stack was never brought up.</exception>
    /// <exception cref="EngineException">The state or the secrets cannot be used.</exception>
    public static PropertyMap Read(string stateDirectory, StackName stack, string passphrase)
    {
        var state = new StateReader(new StatePlace(stateDirectory, stack, passphrase)).Read();
        _ = state.Secrets?.Salt; // a wrong passphrase shows even where nothing is secret
        return state.Exists ? state.Snapshot.StackOutputs : throw new StackNotFoundException(stack.ToString(), "Bring it up first.");
    }
}
