using Proof.Infra.Guards;

namespace Proof.Infra.Tests.Guards;

public sealed class HostGuardTests
{
    [Fact]
    public void A_base_url_at_the_platform_s_host_is_taken() => HostGuard.Check(Samples.Settings, "api.proof.example");

    [Fact]
    public void A_platform_that_is_not_up_yet_says_nothing_against_any_host() => HostGuard.Check(Samples.Settings, null);

    [Fact]
    public void A_base_url_at_another_host_is_refused()
    {
        var refused = Assert.Throws<RefusedException>(() => HostGuard.Check(Samples.Settings, "gateway.proof.example"));

        Assert.Contains("baseUrl leads to api.proof.example, but the stack platform-production listens for gateway.proof.example", refused.Message, StringComparison.Ordinal);
    }
}
