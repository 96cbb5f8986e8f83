using System.Net;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>What becomes of an event that could not be delivered.</summary>
public sealed class DeadLetterTests
{
    [Theory]
    [InlineData(400, "UndeliverableDueToHttpBadRequest", "BadRequest")]
    [InlineData(401, "UndeliverableDueToHttpUnauthorized", "Unauthorized")]
    [InlineData(403, "UndeliverableDueToHttpForbidden", "Forbidden")]
    [InlineData(413, "UndeliverableDueToHttpRequestEntityTooLarge", "PayloadTooLarge")]
    public async Task A_refusal_is_not_tried_again_but_filed_five_minutes_later(int status, string reason, string outcome)
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Answer(status);
        await events.PublishAsync("1");
        await receiver.NextAsync();
        Assert.StartsWith($"refused ({status})", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);
        Assert.Empty(await events.DeadLettersAsync());

        events.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.StartsWith("filed as dead letter WEBHOOK-ACME-WALLET/2026/3/1/12/", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);

        var name = Assert.Single(await events.DeadLettersAsync());
        Assert.Matches(@"\AWEBHOOK-ACME-WALLET/2026/3/1/12/[0-9a-f-]{36}\.json\z", name);
        var letter = await events.DeadLetterAsync(name);
        Assert.Equal(("1", reason, 1, outcome), ((string)letter["id"]!, (string)letter["deadletterreason"]!, (int)letter["deliveryattempts"]!, (string)letter["lastdeliveryoutcome"]!));
        Assert.Equal("2026-03-01T12:00:00.0000000Z", (string?)letter["publishtime"]);
        Assert.Equal("2026-03-01T12:00:00.0000000Z", (string?)letter["lastdeliveryattempttime"]);
        Assert.Equal("""{"status":"completed","fiat_amount":1.10}""", letter["data"]!.ToJsonString());
        Assert.True(receiver.IsQuiet);
    }

    [Fact]
    public async Task After_the_last_attempt_it_is_filed()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync("\"maxDeliveryAttempts\":2");
        await using var _ = events;
        receiver.Answer(500, 500);
        await events.PublishAsync("1");
        await events.ReportAsync();
        events.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.StartsWith("failed (500) for the last time", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);

        events.Clock.Advance(TimeSpan.FromMinutes(5));
        await events.ReportAsync();

        var letter = await events.DeadLetterAsync(Assert.Single(await events.DeadLettersAsync()));
        Assert.Equal(("MaxDeliveryAttemptsExceeded", 2, "GenericError"), ((string)letter["deadletterreason"]!, (int)letter["deliveryattempts"]!, (string)letter["lastdeliveryoutcome"]!));
        Assert.Equal("2026-03-01T12:00:10.0000000Z", (string?)letter["lastdeliveryattempttime"]);
    }

    [Fact]
    public async Task After_its_time_to_live_it_is_filed()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync("\"eventTimeToLiveInMinutes\":1");
        await using var _ = events;
        receiver.Answer(500, 500);
        await events.PublishAsync("1");
        await events.ReportAsync();
        events.Clock.Advance(TimeSpan.FromSeconds(10));
        await events.ReportAsync();

        // The third attempt would be due at 40 seconds; nothing ran in between.
        await events.CloseAsync();
        events.Clock.Advance(TimeSpan.FromMinutes(1));
        await events.OpenAsync();
        Assert.StartsWith("not delivered within its time to live", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);
        events.Clock.Advance(TimeSpan.FromMinutes(5));
        await events.ReportAsync();

        var letter = await events.DeadLetterAsync(Assert.Single(await events.DeadLettersAsync("WEBHOOK-ACME")));
        Assert.Equal(("TimeToLiveExceeded", 2), ((string)letter["deadletterreason"]!, (int)letter["deliveryattempts"]!));
        Assert.Empty(await events.DeadLettersAsync("WEBHOOK-BOREALIS"));
    }

    [Fact]
    public async Task Without_a_place_for_dead_letters_it_is_dropped()
    {
        await using var events = await TestEvents.StartAsync();
        var receiver = await events.SubscribeAsync("acme-wallet", deadLetters: null);
        receiver.Answer(400);

        await events.PublishAsync("1");

        Assert.Equal("refused (400); dropped, for there is no place for dead letters", (await events.ReportAsync()).Outcome);
    }

    [Fact]
    public async Task Without_the_container_it_waits_four_hours()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Answer(400, 400);
        await events.PublishAsync("1");
        await events.ReportAsync();
        await events.PublishAsync("2");
        await events.ReportAsync();
        (await events.Azure.DeleteAsync(TestEvents.Container)).Expect(HttpStatusCode.OK);
        await events.CloseAsync();

        events.Clock.Advance(TimeSpan.FromHours(4));
        await events.OpenAsync();

        Assert.Equal("dropped, for the container for dead letters is gone", (await events.ReportAsync()).Outcome);
        Assert.Equal("dropped, for the container for dead letters is gone", (await events.ReportAsync()).Outcome);
    }

    [Fact]
    public async Task Blobs_go_with_their_container()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Answer(400);
        await events.PublishAsync("1");
        await events.ReportAsync();
        events.Clock.Advance(TimeSpan.FromMinutes(5));
        await events.ReportAsync();

        (await events.Azure.DeleteAsync(TestEvents.Account)).Expect(HttpStatusCode.Accepted);
        (await events.Azure.PutAsync(TestEvents.Account, TestEvents.AccountBody)).Expect(HttpStatusCode.Created);
        (await events.Azure.PutAsync(TestEvents.Container, """{"properties":{}}""")).Expect(HttpStatusCode.Created);

        Assert.Empty(await events.DeadLettersAsync());
    }

    [Theory]
    [InlineData("https://proofblob.blob.core.windows.net/other?restype=container&comp=list", HttpStatusCode.NotFound, "ContainerNotFound")]
    [InlineData("https://proofblob.blob.core.windows.net/dead-letters/none.json", HttpStatusCode.NotFound, "BlobNotFound")]
    [InlineData("https://nobody.blob.core.windows.net/dead-letters/none.json", HttpStatusCode.NotFound, "ResourceNotFound")]
    [InlineData("https://proofblob.blob.core.windows.net/dead-letters", HttpStatusCode.BadRequest, "InvalidQueryParameterValue")]
    public async Task What_is_not_there_cannot_be_read(string url, HttpStatusCode status, string code)
    {
        await using var events = await TestEvents.StartAsync();

        Assert.Equal((status, code), await events.Azure.SendAsync(HttpMethod.Get, url) is var answer ? (answer.Status, answer.ErrorCode) : default);
    }

    [Fact]
    public async Task Blobs_can_be_read_but_not_written()
    {
        await using var events = await TestEvents.StartAsync();

        (await events.Azure.SendAsync(HttpMethod.Put, "https://proofblob.blob.core.windows.net/dead-letters/mine.json", "{}"))
            .ExpectError(HttpStatusCode.MethodNotAllowed, "UnsupportedHttpVerb", "for reading only");
    }
}
