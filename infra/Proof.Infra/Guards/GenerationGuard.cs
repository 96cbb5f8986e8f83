using System.Globalization;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Infra.Guards;

/// <summary>Generations only ever rise, by one, and none that still works is forgotten.</summary>
internal static class GenerationGuard
{
    /// <summary>Every reason not to go from the deployed generations to those of the file.</summary>
    public static IEnumerable<string> Reasons(string slug, string place, DeployedToken deployed, ClientToken wanted, DateTimeOffset now)
    {
        if (wanted.Generation < deployed.Generation)
        {
            yield return Text($"{slug}: generation {deployed.Generation} is deployed in {place}, and the file says {wanted.Generation}. Generations never go down; set {place}.clientToken.generation to {deployed.Generation}, or to {deployed.Generation + 1} to rotate.");
            yield break;
        }

        if (wanted.Generation > deployed.Generation + 1)
        {
            yield return Text($"{slug}: generation {deployed.Generation} is deployed in {place}, and the file skips to {wanted.Generation}. Set {place}.clientToken.generation to {deployed.Generation + 1}.");
        }

        var listed = wanted.Previous.Select(previous => previous.Generation).Append(wanted.Generation).ToHashSet();
        foreach (var (generation, validUntil) in deployed.ValidAt(now).Where(valid => !listed.Contains(valid.Generation)))
        {
            var end = validUntil is { } instant ? Instants.Write(instant) : "<when it ends>";
            yield return Text($"{slug}: generation {generation} still works in {place}, but the file lists it nowhere. Add {{ \"generation\": {generation}, \"validUntil\": \"{end}\" }} to {place}.clientToken.previous; to end it at once, give an instant that has passed and set \"emergency\": true.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
