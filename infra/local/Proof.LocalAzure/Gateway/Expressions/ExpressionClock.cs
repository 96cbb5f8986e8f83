using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// What stands in for the system clock in compiled expressions. A gateway in Azure runs in UTC, so local time is UTC. Expressions cannot
/// name this class: it is put in after they were checked.
/// </summary>
internal static class ExpressionClock
{
    /// <summary>For <c>DateTime.UtcNow</c>.</summary>
    public static DateTime UtcNow(PolicyContext context) => context.Clock.GetUtcNow().UtcDateTime;

    /// <summary>For <c>DateTime.Now</c>: the kind is local, as it would be there.</summary>
    public static DateTime Now(PolicyContext context) => DateTime.SpecifyKind(UtcNow(context), DateTimeKind.Local);

    /// <summary>For <c>DateTime.Today</c>.</summary>
    public static DateTime Today(PolicyContext context) => Now(context).Date;

    /// <summary>For <c>DateTimeOffset.UtcNow</c> and <c>DateTimeOffset.Now</c>.</summary>
    public static DateTimeOffset OffsetUtcNow(PolicyContext context) => context.Clock.GetUtcNow().ToOffset(TimeSpan.Zero);
}
