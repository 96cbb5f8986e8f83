using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Tests.Management;

public sealed class WritesInProgressTests
{
    private readonly WritesInProgress _writes = new();

    [Fact]
    public void A_second_write_to_an_API_is_refused_while_the_first_goes_on()
    {
        var refusal = _writes.Run("/apis/widget", () => Assert.Throws<ArmException>(() => _writes.Run("/APIS/Widget", () => 1)));

        Assert.Equal((409, "PessimisticConcurrencyConflict"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Writes_one_after_the_other_and_to_different_APIs_go_on()
    {
        Assert.Equal(1, _writes.Run("/apis/widget", () => _writes.Run("/apis/other", () => _writes.Run(null, () => 1))));
        Assert.Throws<InvalidOperationException>(() => _writes.Run<int>("/apis/widget", () => throw new InvalidOperationException()));
        Assert.Equal(2, _writes.Run("/apis/widget", () => 2));
    }
}
