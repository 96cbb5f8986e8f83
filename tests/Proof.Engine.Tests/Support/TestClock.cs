namespace Proof.Engine.Tests.Support;

/// <summary>A clock that advances by a second at each look; timers run as ever.</summary>
internal sealed class TestClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private int _looks;

    public override DateTimeOffset GetUtcNow() => Start.AddSeconds(Interlocked.Increment(ref _looks));
}
