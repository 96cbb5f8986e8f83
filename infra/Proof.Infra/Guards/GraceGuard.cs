using System.Globalization;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Infra.Guards;

/// <summary>A token that is being replaced goes on working long enough, and one that has ended stays so.</summary>
internal static class GraceGuard
{
    /// <summary>Every reason not to let the deployed generations end when the file says.</summary>
    public static IEnumerable<string> Reasons(
        string slug,
        string place,
        DeployedToken deployed,
        ClientToken wanted,
        TimeSpan minimumGrace,
        DateTimeOffset now)
    {
        foreach (var previous in wanted.Previous)
        {
            var before = deployed.Previous.FirstOrDefault(other => other.Generation == previous.Generation)?.ValidUntil;
            if (before is { } ended && ended <= now && previous.ValidUntil > ended)
            {
                yield return Text($"{slug}: generation {previous.Generation} ended in {place} at {Instants.Write(ended)}, and the file lets it work until {Instants.Write(previous.ValidUntil)}. A token that has ended stays so; put {Instants.Write(ended)} back, and rotate if the partner needs a token.");
                continue;
            }

            var isShortened = before is { } end ? previous.ValidUntil < end && end > now : previous.Generation == deployed.Generation;
            if (isShortened && !wanted.Emergency && previous.ValidUntil - now < minimumGrace)
            {
                yield return Text($"{slug}: generation {previous.Generation} would end in {place} at {Instants.Write(previous.ValidUntil)}, less than {minimumGrace.TotalMinutes} minutes after this deployment. Give a later validUntil, or set \"emergency\": true in {place}.clientToken if the token has leaked.");
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
