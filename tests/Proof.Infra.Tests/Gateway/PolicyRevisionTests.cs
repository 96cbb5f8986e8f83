using Proof.Infra.Gateway;

namespace Proof.Infra.Tests.Gateway;

public sealed class PolicyRevisionTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Theory]
    [InlineData(Commit)]
    [InlineData(Commit + "-dirty")]
    [InlineData("unknown")]
    public void A_revision_is_a_commit_maybe_changed_or_unknown(string text) =>
        Assert.Equal($"<!-- revision {text} -->\n", new PolicyRevision(text).Comment);

    [Theory]
    [InlineData("")]
    [InlineData("0123456")]
    [InlineData("unknown-dirty")]
    [InlineData(Commit + "--dirty")]
    [InlineData(Commit + " -->")]
    public void Anything_else_is_none(string text) => Assert.Throws<FormatException>(() => new PolicyRevision(text));

    [Fact]
    public void The_build_wrote_one_down() => Assert.NotEmpty(PolicyRevision.OfBuild.Text);
}
