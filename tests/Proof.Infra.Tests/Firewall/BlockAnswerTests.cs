using System.Text;
using System.Text.Json;
using Proof.Infra.Firewall;

namespace Proof.Infra.Tests.Firewall;

public sealed class BlockAnswerTests
{
    [Fact]
    public void A_blocked_caller_sees_the_documented_error()
    {
        using var body = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(BlockAnswer.BodyBase64)));

        Assert.Equal(["error", "code", "message"], body.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("forbidden", body.RootElement.GetProperty("error").GetString());
        Assert.Equal("forbidden_origin", body.RootElement.GetProperty("code").GetString());
    }
}
