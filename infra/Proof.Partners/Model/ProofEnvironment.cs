namespace Proof.Partners.Model;

/// <summary>One of Proof's two environments, which share nothing.</summary>
public enum ProofEnvironment
{
    /// <summary>Real money.</summary>
    Production,

    /// <summary>For trying out.</summary>
    Sandbox,
}
