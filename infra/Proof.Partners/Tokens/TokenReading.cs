using Proof.Partners.Model;

namespace Proof.Partners.Tokens;

/// <summary>What a token says of itself, without asking anybody. Holds nothing secret.</summary>
/// <param name="Environment">Whose prefix it has; null when it has neither.</param>
/// <param name="KeyId">Its public name; null when the text is not made like a token.</param>
/// <param name="Fault">What is wrong with it; null when nothing is.</param>
public sealed record TokenReading(ProofEnvironment? Environment, string? KeyId, TokenFault? Fault);

/// <summary>Why a text is not one of Proof's tokens.</summary>
public enum TokenFault
{
    /// <summary>It begins with neither <c>proof_live_</c> nor <c>proof_test_</c>.</summary>
    Prefix,

    /// <summary>It is too short or too long.</summary>
    Length,

    /// <summary>A character behind the prefix is no digit and no letter of ASCII.</summary>
    Characters,

    /// <summary>The last characters do not follow from the others: it was mistyped, cut and joined, or made up.</summary>
    Checksum,
}
