using System.Globalization;

namespace Proof.Infra.Guards;

/// <summary>The generation of the signing secret only ever rises, by one: the backend knows the newest two.</summary>
internal static class SigningSecretGuard
{
    /// <summary>Throws <see cref="RefusedException"/> when the configured generation does not follow from the deployed one.</summary>
    /// <param name="deployed">The generation of the last update; null before the first one.</param>
    /// <param name="wanted">The generation in the stack's configuration.</param>
    public static void Check(int? deployed, int wanted)
    {
        if (deployed is not { } last || wanted == last || wanted == last + 1) return;
        throw new RefusedException(wanted < last
            ? string.Create(CultureInfo.InvariantCulture, $"proof-infra:signingSecretGeneration is {wanted}, and generation {last} is deployed. Generations never go down; set it to {last}, or to {last + 1} to rotate.")
            : string.Create(CultureInfo.InvariantCulture, $"proof-infra:signingSecretGeneration is {wanted}, and generation {last} is deployed. Signatures made with generation {last} would stop to be valid; set it to {last + 1}, deploy, then go on."));
    }
}
