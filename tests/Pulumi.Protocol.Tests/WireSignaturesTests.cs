namespace Pulumi.Protocol.Tests;

public sealed class WireSignaturesTests
{
    [Fact]
    public void All_seven_unknowns_are_recognised_and_nothing_else()
    {
        string[] unknowns =
        [
            WireSignatures.UnknownString, WireSignatures.UnknownBool, WireSignatures.UnknownNumber, WireSignatures.UnknownArray,
            WireSignatures.UnknownAsset, WireSignatures.UnknownArchive, WireSignatures.UnknownObject,
        ];

        Assert.Equal(7, unknowns.Distinct().Count());
        Assert.All(unknowns, unknown => Assert.True(WireSignatures.IsUnknown(unknown)));
        Assert.False(WireSignatures.IsUnknown(WireSignatures.Secret));
        Assert.False(WireSignatures.IsUnknown(WireSignatures.UnknownString.ToUpperInvariant()));
    }
}
