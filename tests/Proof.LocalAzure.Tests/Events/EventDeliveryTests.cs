using System.Net;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>What becomes of an event, at the endpoint and on the way.</summary>
public sealed class EventDeliveryTests
{
    [Fact]
    public async Task An_event_arrives_as_it_was_published()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;

        (await events.PublishAsync("1")).Expect(HttpStatusCode.OK);

        var arrived = await receiver.NextAsync();
        Assert.Equal(("POST", "/events"), (arrived.Method, arrived.Path));
        Assert.Equal(TestEvents.Event("1"), arrived.Body);
        Assert.Equal("application/cloudevents+json; charset=utf-8", arrived.Headers["Content-Type"]);
        Assert.Equal("hooks.acme-wallet.example", arrived.Headers["Host"]);
        Assert.Equal(TestEvents.Secret, arrived.Headers["X-Relay-Secret"]);
        Assert.Equal("Notification", arrived.Headers["aeg-event-type"]);
        Assert.Equal("0", arrived.Headers["aeg-delivery-count"]);
        Assert.Equal(new DeliveryReport("acme-wallet", "1", 1, "delivered (200)"), await events.ReportAsync());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(203)]
    [InlineData(204)]
    public async Task An_answer_from_200_to_204_is_an_acknowledgement(int status)
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Answer(status);

        await events.PublishAsync("1");

        Assert.Equal($"delivered ({status})", (await events.ReportAsync()).Outcome);
    }

    [Theory]
    [InlineData(500, 10)]
    [InlineData(205, 10)]
    [InlineData(302, 10)]
    [InlineData(503, 30)]
    [InlineData(408, 120)]
    [InlineData(404, 300)]
    [InlineData(Receiver.BreakOff, 10)]
    public async Task Another_answer_or_none_makes_it_try_again_after_a_while(int answer, int seconds)
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Answer(answer);
        await events.PublishAsync("1");
        await receiver.NextAsync();
        Assert.Contains("attempt 1 of 30", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);

        events.Clock.Advance(TimeSpan.FromSeconds(seconds));

        var again = await receiver.NextAsync();
        Assert.Equal(TestEvents.Event("1"), again.Body);
        Assert.Equal("1", again.Headers["aeg-delivery-count"]);
        Assert.Equal(new DeliveryReport("acme-wallet", "1", 2, "delivered (200)"), await events.ReportAsync());
    }

    [Fact]
    public async Task An_endpoint_that_does_not_answer_in_30_seconds_is_asked_again()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        receiver.Answer(Receiver.Hang);
        await events.PublishAsync("1");
        await receiver.NextAsync();

        events.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Contains("no answer in time", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);
        events.Clock.Advance(TimeSpan.FromSeconds(10));

        await receiver.NextAsync();
        Assert.Equal("delivered (200)", (await events.ReportAsync()).Outcome);
    }

    [Fact]
    public async Task Waits_between_attempts_grow()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        int[] waits = [10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600];
        receiver.Answer([.. waits.Select(_ => 500)]);
        await events.PublishAsync("1");

        foreach (var wait in waits)
        {
            await receiver.NextAsync();
            await events.ReportAsync();
            events.Clock.Advance(TimeSpan.FromSeconds(wait) - TimeSpan.FromMilliseconds(1));
            Assert.True(receiver.IsQuiet);
            events.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal("9", (await receiver.NextAsync()).Headers["aeg-delivery-count"]);
        Assert.Equal("delivered (200)", (await events.ReportAsync()).Outcome);
    }

    [Fact]
    public async Task A_slow_endpoint_does_not_hold_up_the_events_of_others()
    {
        var (events, slow) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        var quick = await events.SubscribeAsync("borealis");
        slow.Answer([.. Enumerable.Repeat(Receiver.Hang, 40)]);
        for (var i = 0; i < 40; i++)
            await events.PublishAsync($"slow-{i}");
        await slow.NextAsync();

        await events.PublishAsync("1", "borealis");

        Assert.Equal(TestEvents.Event("1", "borealis"), (await quick.NextAsync()).Body);
        Assert.Equal(("borealis", "delivered (200)"), await events.ReportAsync() is var report ? (report.Topic, report.Outcome) : default);
    }

    [Fact]
    public async Task Events_of_a_subscription_that_is_deleted_are_gone()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        var other = await events.SubscribeAsync("borealis");
        receiver.Answer(500);
        await events.PublishAsync("1");
        await receiver.NextAsync();
        await events.ReportAsync();

        (await events.Azure.DeleteAsync(TestEvents.Subscription("acme-wallet"))).Expect(HttpStatusCode.Accepted);
        (await events.Azure.PutAsync(TestEvents.Subscription("acme-wallet"), events.Body("acme-wallet"))).Expect(HttpStatusCode.Created);
        events.Clock.Advance(TimeSpan.FromHours(1));
        await events.PublishAsync("2", "borealis");

        Assert.Equal("2", (await events.ReportAsync()).EventId);
        Assert.Equal(TestEvents.Event("2", "borealis"), (await other.NextAsync()).Body);
        Assert.True(receiver.IsQuiet);
    }

    [Fact]
    public async Task An_event_of_a_topic_without_a_subscription_is_dropped()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;

        (await events.PublishAsync("1", "nobody")).Expect(HttpStatusCode.OK);
        (await events.PublishAsync("2")).Expect(HttpStatusCode.OK);

        Assert.Equal("2", (await events.ReportAsync()).EventId);
        Assert.Equal(TestEvents.Event("2"), (await receiver.NextAsync()).Body);
    }
}
