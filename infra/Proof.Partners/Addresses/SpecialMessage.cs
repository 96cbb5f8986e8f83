namespace Proof.Partners.Addresses;

/// <summary>How a range that meets a special block is told.</summary>
internal static class SpecialMessage
{
    /// <summary>The sentence.</summary>
    public static string Of(Cidr range, SpecialBlock block)
    {
        var where = range == block.Range ? $"{range} is"
            : block.Range.Contains(range) ? $"{range} is inside {block.Range}:" : $"{range} includes {block.Range}:";
        return $"{where} {block.Name} ({block.Reference}).";
    }
}
