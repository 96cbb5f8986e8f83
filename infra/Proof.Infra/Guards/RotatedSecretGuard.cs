using System.Globalization;

namespace Proof.Infra.Guards;

/// <summary>The generation of a rotated secret only ever rises, by one: whoever checks it knows the newest two.</summary>
internal static class RotatedSecretGuard
{
    /// <summary>Throws <see cref="RefusedException"/> when the configured generation does not follow from the deployed one.</summary>
    /// <param name="key">The key in the stack's configuration.</param>
    /// <param name="deployed">The generation of the last update; null before the first one.</param>
    /// <param name="wanted">The generation in the stack's configuration.</param>
    /// <param name="inUse">What is made with the deployed generation and would be refused after a skip.</param>
    public static void Check(string key, int? deployed, int wanted, string inUse)
    {
        if (deployed is not { } last || wanted == last || wanted == last + 1) return;
        throw new RefusedException(wanted < last
            ? string.Create(CultureInfo.InvariantCulture, $"proof-infra:{key} is {wanted}, and generation {last} is deployed. Generations never go down; set it to {last}, or to {last + 1} to rotate.")
            : string.Create(CultureInfo.InvariantCulture, $"proof-infra:{key} is {wanted}, and generation {last} is deployed. {inUse} would be refused; set it to {last + 1}, deploy, then go on."));
    }
}
