namespace Proof.Partners.Reading;

/// <summary>What rules depend on besides the file.</summary>
/// <param name="Now">The instant of the reading: the same for all files, so that all are held against one clock.</param>
/// <param name="Options">Limits.</param>
internal sealed record RuleSettings(DateTimeOffset Now, PartnerOptions Options)
{
    /// <summary>The settings of a reading that begins now.</summary>
    public static RuleSettings Of(PartnerOptions options) => new(options.Clock.GetUtcNow(), options);
}
