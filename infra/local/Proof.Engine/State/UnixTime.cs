namespace Proof.Engine.State;

/// <summary>Instants as the numbers that Pulumi's file names hold.</summary>
internal static class UnixTime
{
    private const int NanosecondsPerTick = 100;

    /// <summary>Nanoseconds since 1970, in steps of 100.</summary>
    public static long ToUnixNanoseconds(this DateTimeOffset instant) =>
        (instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) * NanosecondsPerTick;
}
