using System.Net;
using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

public sealed class AzureClientTests : IDisposable
{
    private const string Group = "azure-native:resources:ResourceGroup";
    private const string Id = "/subscriptions/s1/resourceGroups/rg";
    private const string Url = "https://management.azure.com" + Id;
    private const string Done = """{"id":"/subscriptions/s1/resourceGroups/rg","name":"rg","location":"westeurope","properties":{"provisioningState":"Succeeded"}}""";
    private const string Busy = """{"name":"rg","properties":{"provisioningState":"Creating"}}""";

    private readonly RecordedAzure _azure = new();
    private readonly ImpatientClock _clock = new();

    [Fact]
    public async Task A_throttled_request_waits_as_long_as_Azure_says()
    {
        _azure.Answer(HttpStatusCode.TooManyRequests, "", ("Retry-After", "17")).Answer(HttpStatusCode.OK, Done);

        Assert.NotNull(await Provider().ReadAsync(Group, Id, default));

        Assert.Equal(TimeSpan.FromSeconds(17), Assert.Single(_clock.Waits));
    }

    [Fact]
    public async Task A_date_to_retry_after_is_measured_by_the_clock()
    {
        _azure.Answer(HttpStatusCode.ServiceUnavailable, "", ("Retry-After", "Sun, 01 Mar 2026 12:00:30 GMT")).Answer(HttpStatusCode.OK, Done);

        await Provider().ReadAsync(Group, Id, default);

        Assert.Equal(TimeSpan.FromSeconds(30), Assert.Single(_clock.Waits));
    }

    [Fact]
    public async Task A_failing_service_is_asked_six_times_with_growing_waits()
    {
        for (var i = 0; i < 6; i++)
            _azure.Answer(HttpStatusCode.InternalServerError);

        var failure = await Assert.ThrowsAsync<ProviderException>(() => Provider().ReadAsync(Group, Id, default));

        Assert.Equal([1, 2, 4, 8, 16], _clock.Waits.Select(w => w.TotalSeconds));
        Assert.Contains("500", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_is_tried_again_only_when_something_else_is_in_progress()
    {
        _azure.Answer(HttpStatusCode.NotFound)
            .Answer(HttpStatusCode.Conflict, """{"error":{"code":"AnotherOperationInProgress","message":"busy"}}""")
            .Answer(HttpStatusCode.Conflict, """{"error":{"code":"ConflictError","message":"taken"}}""");

        var failure = await Assert.ThrowsAsync<ProviderException>(CreateAsync);

        Assert.Equal(3, _azure.Requests.Count);
        Assert.Equal($"PUT {Url}: 409 ConflictError: taken", failure.Message);
    }

    [Fact]
    public async Task An_unreachable_Azure_is_told_plainly()
    {
        _azure.Break();

        var failure = await Assert.ThrowsAsync<ProviderException>(() => Provider().ReadAsync(Group, Id, default));

        Assert.Contains("cannot be reached: connection refused", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_creation_is_followed_by_its_operation_and_then_read()
    {
        _azure.Answer(HttpStatusCode.NotFound)
            .Answer(HttpStatusCode.Created, Busy, ("Azure-AsyncOperation", "https://management.azure.com/operations/1?api-version=1"), ("Location", "https://management.azure.com/no"))
            .Answer(HttpStatusCode.OK, """{"status":"InProgress"}""", ("Retry-After", "3"))
            .Answer(HttpStatusCode.OK, """{"status":"Succeeded"}""")
            .Answer(HttpStatusCode.OK, Done);

        var created = await CreateAsync();

        Assert.Equal("westeurope", created.Outputs.GetText("location"));
        Assert.Equal(TimeSpan.FromSeconds(3), Assert.Single(_clock.Waits));
        Assert.Equal(["GET", "PUT", "GET", "GET", "GET"], _azure.Requests.Select(r => r.Method));
    }

    [Fact]
    public async Task A_creation_is_followed_by_its_location_where_there_is_no_operation()
    {
        _azure.Answer(HttpStatusCode.NotFound)
            .Answer(HttpStatusCode.Accepted, "", ("Location", "/operations/2"))
            .Answer(HttpStatusCode.Accepted)
            .Answer(HttpStatusCode.OK)
            .Answer(HttpStatusCode.OK, Done);

        await CreateAsync();

        Assert.Equal("https://management.azure.com/operations/2", _azure.Requests[2].Url);
        Assert.Equal(5, _azure.Requests.Count);
    }

    [Fact]
    public async Task A_creation_without_either_is_followed_by_the_resource_itself()
    {
        _azure.Answer(HttpStatusCode.NotFound).Answer(HttpStatusCode.Created, Busy).Answer(HttpStatusCode.OK, Busy).Answer(HttpStatusCode.OK, Done);

        var created = await CreateAsync();

        Assert.Equal("rg", created.Outputs.GetText("name"));
        Assert.Single(_clock.Waits);
    }

    [Theory]
    [InlineData("Failed")]
    [InlineData("Canceled")]
    public async Task A_failed_operation_is_told_with_its_error(string status)
    {
        _azure.Answer(HttpStatusCode.NotFound)
            .Answer(HttpStatusCode.Created, Busy, ("Azure-AsyncOperation", "https://management.azure.com/operations/1"))
            .Answer(HttpStatusCode.OK, $$$"""{"status":"{{{status}}}","error":{"code":"SkuNotAvailable","message":"not here"}}""");

        var failure = await Assert.ThrowsAsync<ProviderException>(CreateAsync);

        Assert.Equal($"https://management.azure.com/operations/1: the operation ended as {status}: SkuNotAvailable not here", failure.Message);
    }

    [Fact]
    public async Task A_deletion_is_followed_to_its_end()
    {
        _azure.Answer(HttpStatusCode.Accepted, "", ("Location", "https://management.azure.com/operations/3"))
            .Answer(HttpStatusCode.Accepted).Answer(HttpStatusCode.NoContent);

        await Provider().DeleteAsync(new DeleteRequest(Group, Id, PropertyMap.Empty, PropertyMap.Empty), default);

        Assert.Equal(3, _azure.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task Deleting_what_is_gone_is_fine(HttpStatusCode status)
    {
        _azure.Answer(status);

        await Provider().DeleteAsync(new DeleteRequest(Group, Id, PropertyMap.Empty, PropertyMap.Empty), default);

        Assert.Single(_azure.Requests);
    }

    [Fact]
    public async Task A_page_that_is_no_JSON_counts_by_its_status()
    {
        _azure.Answer(HttpStatusCode.Forbidden, "<html>");

        var failure = await Assert.ThrowsAsync<ProviderException>(() => Provider().ReadAsync(Group, Id, default));

        Assert.Equal($"GET {Url}: 403: Forbidden", failure.Message);
    }

    public void Dispose() => _azure.Dispose();

    private AzureNativeProvider Provider() => new(new AzureConnection
    {
        Client = new HttpClient(_azure),
        SubscriptionId = "s1",
        TenantId = "t1",
        Location = "westeurope",
        Clock = _clock,
    });

    private Task<CreateResult> CreateAsync() => Provider().CreateAsync(
        new CreateRequest(Group, "rg", PropertyMap.Of(("resourceGroupName", "rg"), ("location", "westeurope"))), default);
}
