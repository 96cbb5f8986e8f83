using System.Net;
using System.Text;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>Nothing that was taken in is lost, whenever the process ends, and no secret is on disk in clear.</summary>
public sealed class EventDurabilityTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("proof-events-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Events_wait_while_nothing_is_served()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        await events.CloseAsync();
        (await events.PublishAsync("1")).Expect(HttpStatusCode.OK);
        Assert.True(receiver.IsQuiet);

        await events.OpenAsync();

        Assert.Equal(TestEvents.Event("1"), (await receiver.NextAsync()).Body);
        Assert.Equal("delivered (200)", (await events.ReportAsync()).Outcome);
    }

    [Fact]
    public async Task A_data_path_that_delivers_none_leaves_them_waiting()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync();
        await using var _ = events;
        await events.CloseAsync();
        await events.PublishAsync("1");

        await using (await events.Azure.Azure.OpenDataPathAsync(Gateway.ServedApi.Options, default))
            await events.PublishAsync("2");
        Assert.True(receiver.IsQuiet);
        await events.OpenAsync();

        string[] delivered = [(await events.ReportAsync()).EventId, (await events.ReportAsync()).EventId];
        Assert.Equal(["1", "2"], delivered.Order());
    }

    [Fact]
    public async Task What_was_answered_is_delivered_though_the_process_is_killed_right_after()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync(directory: Make("first"));
        await using var _ = events;
        await events.CloseAsync();
        (await events.PublishAsync("1")).Expect(HttpStatusCode.OK);
        var asKilled = Copy("first", "second");

        await events.RestartAsync(asKilled);
        await events.OpenAsync();

        Assert.Equal(TestEvents.Event("1"), (await receiver.NextAsync()).Body);
        Assert.Equal(new DeliveryReport("acme-wallet", "1", 1, "delivered (200)"), await events.ReportAsync());
    }

    [Fact]
    public async Task An_attempt_that_the_end_of_the_process_broke_off_is_made_again()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync(directory: Make("first"));
        await using var _ = events;
        receiver.Answer(Receiver.Hang);
        await events.PublishAsync("1");
        await receiver.NextAsync();

        await events.RestartAsync(Path.Combine(_root, "first"));
        await events.OpenAsync();

        Assert.Equal("0", (await receiver.NextAsync()).Headers["aeg-delivery-count"]);
        Assert.Equal(new DeliveryReport("acme-wallet", "1", 1, "delivered (200)"), await events.ReportAsync());
    }

    [Fact]
    public async Task Attempts_go_on_counting_over_a_restart()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync("\"maxDeliveryAttempts\":3", Make("first"));
        await using var _ = events;
        receiver.Answer(500, 500, 500);
        await events.PublishAsync("1");
        await events.ReportAsync();
        events.Clock.Advance(TimeSpan.FromSeconds(10));
        await events.ReportAsync();

        await events.RestartAsync(Copy("first", "second"));
        events.Clock.Advance(TimeSpan.FromSeconds(30));
        await events.OpenAsync();

        Assert.StartsWith("failed (500) for the last time", (await events.ReportAsync()).Outcome, StringComparison.Ordinal);
        await events.RestartAsync(Copy("second", "third"));
        events.Clock.Advance(TimeSpan.FromMinutes(5));
        await events.OpenAsync();
        await events.ReportAsync();
        var letter = await events.DeadLetterAsync(Assert.Single(await events.DeadLettersAsync()));
        Assert.Equal(3, (int)letter["deliveryattempts"]!);
    }

    [Fact]
    public async Task Secrets_of_a_subscription_are_on_disk_in_no_clear_form_and_in_no_answer()
    {
        var (events, receiver) = await TestEvents.WithSubscriptionAsync(directory: Make("first"));
        await using var _ = events;
        receiver.Answer(400);
        await events.PublishAsync("1");
        await events.ReportAsync();
        events.Clock.Advance(TimeSpan.FromMinutes(5));
        await events.ReportAsync();

        var answer = (await events.Azure.GetAsync(TestEvents.Subscription("acme-wallet"))).Expect(HttpStatusCode.OK);

        var destination = answer.Properties["destination"]!["properties"]!;
        Assert.Equal("Hidden", (string?)destination["deliveryAttributeMappings"]![0]!["properties"]!["value"]);
        Assert.Equal("https://hooks.acme-wallet.example/events", (string?)destination["endpointBaseUrl"]);
        Assert.Null(destination["endpointUrl"]);
        Assert.DoesNotContain(TestEvents.Secret, answer.Body!.ToJsonString(), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_root, "first"), "*", SearchOption.AllDirectories))
            Assert.Equal(-1, ReadShared(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(TestEvents.Secret)));
    }

    [Fact]
    public async Task Without_the_key_of_the_secrets_nothing_starts()
    {
        var (events, _) = await TestEvents.WithSubscriptionAsync(directory: Make("first"));
        await using var __ = events;
        var copy = Copy("first", "second");
        File.Delete(Path.Combine(copy, "secrets.key"));

        await Assert.ThrowsAsync<IOException>(() => TestAzure.StartAsync(copy));
    }

    private string Make(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    // The directory as it is on disk at this moment: what a process that is killed now leaves behind.
    private string Copy(string from, string to)
    {
        var copy = Make(to);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_root, from)).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.WriteAllBytes(Path.Combine(copy, Path.GetFileName(file)), ReadShared(file));
        return copy;
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
