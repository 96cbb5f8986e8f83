using System.Text.Json.Nodes;
using Proof.Cli.Outputs;
using Proof.Cli.Tests.Welcome;

namespace Proof.Cli.Tests.Outputs;

public sealed class OutputsContractTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Outputs_follow_their_schema_with_secrets_shown_or_masked(bool masked) => OutputsContract.Check("sandbox", WelcomeTests.Outputs(masked));

    [Fact]
    public void Every_departure_is_named_by_its_path()
    {
        var outputs = WelcomeTests.Outputs(masked: true);
        outputs.Remove("baseUrl");
        outputs["extra"] = 1;
        outputs["partners"]!["acme-wallet"]!["offRamp"] = "no";
        outputs["partners"]!["acme-wallet"]!["clientToken"]!["previous"]![0]!["validUntil"] = "tomorrow";

        var refused = Assert.Throws<CommandException>(() => OutputsContract.Check("sandbox", outputs));

        Assert.Equal(ExitCode.Error, refused.ExitCode);
        Assert.Contains("$.baseUrl is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("$.extra is not known here", refused.Message, StringComparison.Ordinal);
        Assert.Contains("$.partners.acme-wallet.offRamp must be of type boolean", refused.Message, StringComparison.Ordinal);
        Assert.Contains("$.partners.acme-wallet.clientToken.previous[0].validUntil must match", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_never_shown()
    {
        var outputs = WelcomeTests.Outputs(masked: false);
        outputs["clientTokens"]!["acme-wallet"] = "hush";

        var refused = Assert.Throws<CommandException>(() => OutputsContract.Check("sandbox", outputs));

        Assert.Contains("$.clientTokens.acme-wallet", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_partner_has_ids_only() => OutputsContract.Check("sandbox", With(new JsonObject
    {
        ["partnerId"] = "ptn_aaaabbbbccccdddd",
        ["widgetId"] = "wgt_test_aaaabbbbccccdddd",
        ["status"] = "retired",
        ["offRamp"] = false,
    }));

    private static JsonObject With(JsonObject partner)
    {
        var outputs = WelcomeTests.Outputs(masked: true);
        outputs["partners"]!["borealis-pay"] = partner;
        return outputs;
    }
}
