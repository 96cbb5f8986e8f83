using System.Net;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What partners are promised, asked of the running data path over HTTP.</summary>
[Collection(EnvironmentFixture.Collection)]
public sealed class AccessTests(EnvironmentFixture fixture)
{
    public static TheoryData<string> Environments => ["production", "sandbox"];

    [Theory, MemberData(nameof(Environments))]
    public async Task The_right_token_from_the_first_and_last_address_of_every_range_reaches_the_backend(string environment)
    {
        Assert.NotEmpty(fixture.Active(environment));
        foreach (var partner in fixture.Active(environment))
        {
            foreach (var address in partner.EdgeAddresses)
            {
                var answer = await fixture.Served(environment).SendAsync(address, partner.Token);

                Assert.Equal(HttpStatusCode.OK, answer.Status);
                Assert.Equal(partner.PartnerId, answer.SeenHeader("X-Proof-Partner-Id"));
                Assert.Equal(partner.WidgetId, answer.SeenHeader("X-Proof-Widget-Id"));
                Assert.Equal((bool)partner.Output["offRamp"]! ? "true" : "false", answer.SeenHeader("X-Proof-Off-Ramp"));
                Assert.Null(answer.SeenHeader("Authorization"));
                Assert.NotNull(answer.RequestId);
            }
        }
    }

    [Theory, MemberData(nameof(Environments))]
    public async Task Another_partners_address_is_refused_by_the_gateway(string environment)
    {
        var partners = fixture.Active(environment);
        foreach (var partner in partners)
        {
            var other = partners.First(p => p.Slug != partner.Slug);
            var address = other.EdgeAddresses.First();

            var answer = await fixture.Served(environment).SendAsync(address, partner.Token);

            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Equal("forbidden", (string?)answer.Body["error"]);
            Assert.Equal("forbidden_origin", answer.Code);
            Assert.Contains(address, (string?)answer.Body["message"]);
            Assert.NotNull(answer.RequestId);
            Assert.Equal(3, answer.Body.Count);
        }
    }

    [Theory, MemberData(nameof(Environments))]
    public async Task A_strangers_address_is_refused_at_the_edge(string environment)
    {
        var partner = fixture.Active(environment)[0];

        var answer = await fixture.Served(environment).SendAsync(EnvironmentFixture.Stranger, partner.Token);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal("forbidden_origin", answer.Code);
        Assert.Null(answer.RequestId);
        Assert.Equal(3, answer.Body.Count);
    }

    [Theory, MemberData(nameof(Environments))]
    public async Task The_neighbours_of_every_range_are_refused(string environment)
    {
        var allowed = fixture.Active(environment).SelectMany(p => p.Allowlist).ToList();
        foreach (var partner in fixture.Active(environment))
        {
            foreach (var neighbour in partner.Allowlist.SelectMany(Neighbours.Of).Where(a => !allowed.Any(n => n.Contains(a))))
            {
                var answer = await fixture.Served(environment).SendAsync(neighbour.ToString(), partner.Token);

                Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            }
        }
    }

    [Theory, MemberData(nameof(Environments))]
    public async Task A_request_without_a_token_is_told_that_it_is_missing(string environment)
    {
        var answer = await fixture.Served(environment).SendAsync(fixture.Active(environment)[0].EdgeAddresses.First(), null);

        Assert.Equal((HttpStatusCode.Unauthorized, "missing_token"), (answer.Status, answer.Code));
        Assert.Equal("unauthorised", (string?)answer.Body["error"]);
        Assert.NotNull(answer.RequestId);
    }

    [Theory]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Token abc")]
    public async Task A_header_that_is_no_bearer_is_told_that_the_token_is_missing(string authorization)
    {
        var address = fixture.Active("sandbox")[0].EdgeAddresses.First();

        var answer = await fixture.Sandbox.SendAsync(address, null, r => r.Headers.TryAddWithoutValidation("Authorization", authorization));

        Assert.Equal((HttpStatusCode.Unauthorized, "missing_token"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Malformed_unknown_and_foreign_tokens_are_invalid()
    {
        var partner = fixture.Active("sandbox")[0];
        var token = partner.Token!;
        string[] wrong =
        [
            "x",
            token[..^1],
            token + "0",
            token[..^1] + (token[^1] == 'a' ? 'b' : 'a'),
            token.ToUpperInvariant(),
            token.Replace("_test_", "_live_", StringComparison.Ordinal),
            token + " " + token,
            "proof_test_",
            "proof_test_" + new string('0', 57),
            fixture.Active("production")[0].Token!,
        ];

        foreach (var bad in wrong)
        {
            var answer = await fixture.Sandbox.SendAsync(partner.EdgeAddresses.First(), bad);

            Assert.Equal((HttpStatusCode.Unauthorized, "invalid_token"), (answer.Status, answer.Code));
            Assert.Equal("unauthorised", (string?)answer.Body["error"]);
        }
    }

    [Theory, MemberData(nameof(Environments))]
    public async Task A_suspended_partners_token_is_invalid_from_its_own_address(string environment)
    {
        foreach (var partner in fixture.Partners(environment).Where(p => p.Status == "suspended"))
        {
            var answer = await fixture.Served(environment).SendAsync(partner.EdgeAddresses.First(), partner.Token);

            Assert.Equal((HttpStatusCode.Unauthorized, "invalid_token"), (answer.Status, answer.Code));
        }

        Assert.Contains(fixture.Partners("production").Concat(fixture.Partners("sandbox")), p => p.Status == "suspended");
    }

    [Fact]
    public async Task Forged_headers_change_nothing()
    {
        var partner = fixture.Active("sandbox")[0];

        var stranger = await fixture.Sandbox.SendAsync(EnvironmentFixture.Stranger, partner.Token, Forge);
        var rightful = await fixture.Sandbox.SendAsync(partner.EdgeAddresses.First(), partner.Token, Forge);

        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        Assert.Equal(HttpStatusCode.OK, rightful.Status);
        Assert.Equal(partner.PartnerId, rightful.SeenHeader("X-Proof-Partner-Id"));
        Assert.Null(rightful.SeenHeader("X-Proof-Admin"));

        void Forge(HttpRequestMessage request)
        {
            request.Headers.Add("X-Forwarded-For", partner.EdgeAddresses.First());
            request.Headers.Add("x-proof-partner-id", "ptn_forged");
            request.Headers.Add("X-Proof-Admin", "true");
        }
    }

    [Fact]
    public async Task The_gateway_trusts_nobody_who_does_not_come_through_the_edge()
    {
        var partner = fixture.Active("sandbox")[0];
        using var client = new HttpClient { BaseAddress = fixture.Sandbox.Gateway };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session");
        request.Headers.Add("X-Forwarded-For", partner.EdgeAddresses.First());
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + partner.Token);

        using var response = await client.SendAsync(request);

        var answer = await Answer.OfAsync(response);
        Assert.Equal((HttpStatusCode.Forbidden, "forbidden_origin"), (answer.Status, answer.Code));
    }
}
