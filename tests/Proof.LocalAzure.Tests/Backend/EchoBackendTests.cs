using System.Text;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Backend;

public class EchoBackendTests
{
    [Fact]
    public async Task It_answers_with_what_it_received()
    {
        await using var served = await ServedApi.EmptyAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(served.Path.BackendAddress, "/a%20b/c?x=1&y=%2F"))
        {
            Content = new StringContent("{\"key\":\"välue\"}", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Twice", ["1", "2"]);
        using var response = await served.Client.SendAsync(request);
        var echo = await Echo.ReadAsync(response);

        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(["method", "path", "query", "headers", "body"], echo.Body.Select(member => member.Key));
        Assert.Equal("PUT", echo.Method);
        Assert.Equal("/a%20b/c", echo.Path);
        Assert.Equal("x=1&y=%2F", echo.Query);
        Assert.Equal("1, 2", echo.Header("X-Twice"));
        Assert.IsType<JsonArray>(echo.Body["headers"]!["Host"]);
        Assert.Equal("{\"key\":\"välue\"}", echo.Text);
    }
}
