using System.Collections.Immutable;
using System.Globalization;
using Proof.Partners.Addresses;

namespace Proof.Infra.Gateway;

/// <summary>What the gateway knows about one token: one line of the directory.</summary>
/// <param name="KeyId">The public name of the token.</param>
/// <param name="PartnerId">Whose token it is.</param>
/// <param name="WidgetId">The partner's widget in this environment.</param>
/// <param name="IsActive">False for a suspended partner: every request is refused.</param>
/// <param name="OffRamp">Whether the partner's users may sell.</param>
/// <param name="NotAfter">The instant from which the token is refused; null when it does not end.</param>
/// <param name="Ranges">The addresses that may use it, in the order of the partner's file.</param>
internal sealed record DirectoryEntry(
    string KeyId,
    string PartnerId,
    string WidgetId,
    bool IsActive,
    bool OffRamp,
    DateTimeOffset? NotAfter,
    ImmutableArray<DirectoryRange> Ranges)
{
    /// <summary>
    /// Seven fields with one blank between them, as the gate reads them: key id, partner id, widget id, <c>active</c> or <c>suspended</c>,
    /// <c>true</c> or <c>false</c> for off-ramp, not-after in Unix seconds or 0, the ranges with commas between them or <c>-</c>.
    /// </summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{KeyId} {PartnerId} {WidgetId} {(IsActive ? "active" : "suspended")} {(OffRamp ? "true" : "false")} {NotAfter?.ToUnixTimeSeconds() ?? 0} {RangesText}");

    private string RangesText => Ranges.IsEmpty ? "-" : string.Join(',', Ranges);
}

/// <summary>A range in the directory.</summary>
/// <param name="Cidr">The addresses.</param>
/// <param name="NotAfter">The instant from which they are refused; null when there is no end.</param>
internal sealed record DirectoryRange(Cidr Cidr, DateTimeOffset? NotAfter)
{
    /// <summary>The range; with an end, <c>=</c> and the end in Unix seconds behind it, as the gate reads it.</summary>
    public override string ToString() => NotAfter is { } end
        ? string.Create(CultureInfo.InvariantCulture, $"{Cidr}={end.ToUnixTimeSeconds()}")
        : Cidr.ToString();
}
