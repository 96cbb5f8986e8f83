using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Cli.Tokens;

/// <summary>What a token says of itself, in words.</summary>
internal static class TokenFacts
{
    public static IEnumerable<(string Name, string Value)> Of(TokenReading reading)
    {
        yield return ("format", reading.Fault switch
        {
            null or TokenFault.Checksum => "client token of Proof",
            TokenFault.Prefix => "not Proof's: it begins with neither proof_live_ nor proof_test_",
            TokenFault.Length => "cut or joined: it is too short or too long",
            _ => "not Proof's: it has characters other than digits and letters",
        });
        if (reading.Environment is { } environment) yield return ("environment", Name(environment));
        if (reading.KeyId is not { } keyId) yield break;
        yield return ("key id", keyId);
        yield return ("checksum", reading.Fault == TokenFault.Checksum ? "wrong: the token was mistyped, or made up" : "right");
    }

    /// <summary>The environment's name as on the command line.</summary>
    public static string Name(ProofEnvironment environment) => environment == ProofEnvironment.Production ? "production" : "sandbox";
}
