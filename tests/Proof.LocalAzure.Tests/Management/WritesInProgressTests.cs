using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Tests.Management;

public sealed class WritesInProgressTests
{
    private readonly WritesInProgress _writes = new();

    [Fact]
    public async Task A_second_write_to_an_API_is_refused_while_the_first_goes_on()
    {
        var refusal = await _writes.RunAsync("/apis/widget", () => Assert.ThrowsAsync<ArmException>(() => _writes.RunAsync("/APIS/Widget", One)));

        Assert.Equal((409, "PessimisticConcurrencyConflict"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Writes_one_after_the_other_and_to_different_APIs_go_on()
    {
        Assert.Equal(1, await _writes.RunAsync("/apis/widget", () => _writes.RunAsync("/apis/other", () => _writes.RunAsync(null, One))));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _writes.RunAsync<int>("/apis/widget", () => throw new InvalidOperationException()));
        Assert.Equal(1, await _writes.RunAsync("/apis/widget", One));
    }

    private static Task<int> One() => Task.FromResult(1);
}
