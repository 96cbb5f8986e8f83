using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>An instant is written as yyyy-MM-ddTHH:mm:ssZ.</summary>
internal sealed class NotAnInstant : Rule
{
    /// <inheritdoc/>
    public override string Id => "PRF1018";

    /// <inheritdoc/>
    public override string Title => "An instant is written as yyyy-MM-ddTHH:mm:ssZ";

    /// <inheritdoc/>
    public override string Reason => "One spelling, in UTC: a date alone, a local time or an offset leaves open when access really ends.";

    /// <inheritdoc/>
    public override string Source => "RFC 3339, narrowed to one form; the design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Write the instant in UTC, like 2026-12-01T09:00:00Z.";
}
