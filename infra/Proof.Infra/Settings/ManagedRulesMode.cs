namespace Proof.Infra.Settings;

/// <summary>What a web application firewall does when one of the rules fires that Azure keeps and renews. Rules of one's own always block.</summary>
internal enum ManagedRulesMode
{
    /// <summary>Writes it to the log and lets the request go on: how a listener starts, until the log shows nothing that partners need.</summary>
    Log,

    /// <summary>Does what Azure set the rule to: usually it adds to a request's score, and five points block it.</summary>
    Block,
}
