using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Edge;

public class FirewallTests
{
    [Theory]
    [InlineData("198.51.100.15", false)]
    [InlineData("198.51.100.16", true)]
    [InlineData("198.51.100.31", true)]
    [InlineData("198.51.100.32", false)]
    [InlineData("203.0.113.9", false)]
    [InlineData("203.0.113.10", true)]
    [InlineData("203.0.113.11", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("::ffff:198.51.100.16", true)]
    public async Task Everybody_outside_the_lists_is_blocked(string client, bool passes)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutFirewall(ServedApi.Rule(1, "Block", ServedApi.Addresses(true, "198.51.100.16/28", "203.0.113.10")));
        using var response = await served.GetAsync(headers: (ServedApi.ClientHeader, client));

        Assert.Equal(passes ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("64.0.0.1", true)]
    [InlineData("64.0.0.0", false)]
    [InlineData("63.255.255.255", false)]
    [InlineData("128.0.0.1", true)]
    [InlineData("191.255.255.255", false)]
    [InlineData("192.0.0.0", true)]
    public async Task A_rule_blocks_what_is_in_its_part_and_in_none_of_its_lists(string client, bool passes)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutFirewall(
            ServedApi.Rule(10, "Block", ServedApi.Addresses(false, "0.0.0.0/1"), ServedApi.Addresses(true, "64.0.0.1"), ServedApi.Addresses(true, "64.0.0.2")),
            ServedApi.Rule(20, "Block", ServedApi.Addresses(false, "128.0.0.0/2"), ServedApi.Addresses(true, "128.0.0.0/24")));
        using var response = await served.GetAsync(headers: (ServedApi.ClientHeader, client));

        Assert.Equal(passes ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(1, 2, HttpStatusCode.OK)]
    [InlineData(2, 1, HttpStatusCode.Forbidden)]
    public async Task The_rule_with_the_lower_priority_decides(int allow, int block, HttpStatusCode expected)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutFirewall(
            ServedApi.Rule(block, "Block", ServedApi.Addresses(false, "198.51.0.0/16")), ServedApi.Rule(allow, "Allow", ServedApi.Addresses(false, "198.51.100.0/24")));
        using var response = await served.GetAsync();

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_log_rule_decides_nothing_and_a_disabled_rule_does_nothing()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        var disabled = ServedApi.Rule(2, "Block", ServedApi.Addresses(false, "0.0.0.0/0"));
        disabled["state"] = "Disabled";
        served.PutFirewall(ServedApi.Rule(1, "Log", ServedApi.Addresses(false, "0.0.0.0/0")), disabled, ServedApi.Rule(3, "Block", ServedApi.Addresses(false, "203.0.113.0/24")));

        await served.EchoAsync();
        using var blocked = await served.GetAsync(headers: (ServedApi.ClientHeader, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.Forbidden, blocked.StatusCode);
    }

    [Theory]
    [InlineData("Enabled", "Prevention", HttpStatusCode.Forbidden)]
    [InlineData("Enabled", "Detection", HttpStatusCode.OK)]
    [InlineData("Disabled", "Prevention", HttpStatusCode.OK)]
    public async Task Only_an_enabled_policy_in_prevention_mode_blocks(string state, string mode, HttpStatusCode expected)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.Save(ServedApi.Firewall(new JsonObject { ["state"] = state, ["mode"] = mode }, ServedApi.Rule(1, "Block", ServedApi.Addresses(false, "0.0.0.0/0"))));
        using var response = await served.GetAsync();

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task The_block_answer_is_the_policys_own_and_carries_no_request_id()
    {
        const string body = """{"error":"forbidden","code":"forbidden_origin","message":"Not on the allowlist."}""";
        await using var served = await ServedApi.WithPolicyAsync();
        served.Save(ServedApi.Firewall(
            new JsonObject
            {
                ["state"] = "Enabled",
                ["mode"] = "Prevention",
                ["customBlockResponseStatusCode"] = 429,
                ["customBlockResponseBody"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(body)),
            },
            ServedApi.Rule(1, "Block", ServedApi.Addresses(false, "0.0.0.0/0"))));
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
        Assert.False(response.Headers.Contains("X-Request-Id"));
    }

    [Fact]
    public async Task A_deleted_policy_blocks_everybody()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.Delete(ServedApi.Firewall(null));
        using var response = await served.GetAsync();

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("The request is blocked.", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("RequestMethod", null, "Equal", "POST", "GET", "/widget/a", HttpStatusCode.OK)]
    [InlineData("RequestMethod", null, "Equal", "GET", "GET", "/widget/a", HttpStatusCode.Forbidden)]
    [InlineData("RequestUri", null, "BeginsWith", "/widget/admin", "GET", "/widget/admin?x", HttpStatusCode.Forbidden)]
    [InlineData("RequestUri", null, "BeginsWith", "/widget/admin", "GET", "/widget/Admin", HttpStatusCode.OK)]
    [InlineData("RequestUri", null, "EndsWith", ".php", "GET", "/widget/a.php", HttpStatusCode.Forbidden)]
    [InlineData("QueryString", null, "Contains", "drop", "GET", "/widget/a?x=drop", HttpStatusCode.Forbidden)]
    [InlineData("QueryString", null, "Equal", "", "GET", "/widget/a", HttpStatusCode.Forbidden)]
    [InlineData("RequestUri", null, "Regex", "^/widget/[0-9]+$", "GET", "/widget/123", HttpStatusCode.Forbidden)]
    [InlineData("RequestUri", null, "Regex", "^/widget/[0-9]+$", "GET", "/widget/12a", HttpStatusCode.OK)]
    [InlineData("RequestHeaders", "User-Agent", "Contains", "bot", "GET", "/widget/a", HttpStatusCode.Forbidden)]
    [InlineData("RequestHeaders", "X-None", "Any", "", "GET", "/widget/a", HttpStatusCode.OK)]
    [InlineData("RequestCookies", "session", "Equal", "bad", "GET", "/widget/a", HttpStatusCode.Forbidden)]
    public async Task Other_parts_of_the_request_can_be_matched(
        string variable, string? selector, string operation, string value, string method, string path, HttpStatusCode expected)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.Save(ServedApi.Firewall(null, ServedApi.Rule(1, "Block", ServedApi.Condition(variable, selector, operation, false, value))));
        using var response = await served.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), path), ("User-Agent", "a-bot/1.0"), ("Cookie", "session=bad"));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Transforms_run_before_the_comparison_and_conditions_are_combined()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        var path = ServedApi.Condition("RequestUri", null, "Contains", false, "/admin");
        path["transforms"] = new JsonArray("UrlDecode", "Lowercase");
        served.Save(ServedApi.Firewall(null, ServedApi.Rule(1, "Block", path, ServedApi.Addresses(true, "198.51.100.8"))));

        using var blocked = await served.GetAsync("/widget/%41dMin");
        Assert.Equal(HttpStatusCode.Forbidden, blocked.StatusCode);
        await served.EchoAsync("/widget/%41dMin", (ServedApi.ClientHeader, "198.51.100.8"));
        await served.EchoAsync("/widget/other");
    }

    [Theory]
    [InlineData(8 * 1024, false, HttpStatusCode.OK)]
    [InlineData((8 * 1024) + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(8 * 1000, true, HttpStatusCode.OK)] // the frame of a chunked body counts too
    [InlineData((8 * 1024) + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_over_the_policys_limit_is_refused(int size, bool chunked, HttpStatusCode expected)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.Save(ServedApi.Firewall(new JsonObject { ["state"] = "Enabled", ["mode"] = "Prevention", ["maxRequestBodySizeInKb"] = 8 }));
        var request = new HttpRequestMessage(HttpMethod.Post, "/widget/a") { Content = new ByteArrayContent(new byte[size]) };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await served.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }
}
