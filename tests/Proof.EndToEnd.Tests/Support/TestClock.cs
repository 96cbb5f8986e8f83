namespace Proof.EndToEnd.Tests.Support;

/// <summary>A clock that stands still until it is set.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
