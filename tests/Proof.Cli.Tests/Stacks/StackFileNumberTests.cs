using System.Text;
using Proof.Cli.Stacks;

namespace Proof.Cli.Tests.Stacks;

public sealed class StackFileNumberTests : IDisposable
{
    private const string Key = "proof-infra:signingSecretGeneration";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("config:\n  proof-infra:role: partners\n  proof-infra:signingSecretGeneration: 9 # in June\n", "config:\n  proof-infra:role: partners\n  proof-infra:signingSecretGeneration: 10 # in June\n")]
    [InlineData("config:\r\n    \"proof-infra:signingSecretGeneration\":   1\r\n    proof-infra:role: partners\r\n", "config:\r\n    \"proof-infra:signingSecretGeneration\":   2\r\n    proof-infra:role: partners\r\n")]
    [InlineData("config:\n  proof-infra:role: partners\n", "config:\n  proof-infra:role: partners\n  proof-infra:signingSecretGeneration: 2\n")]
    [InlineData("config:\n  proof-infra:role: partners", "config:\n  proof-infra:role: partners\n  proof-infra:signingSecretGeneration: 2\n")]
    [InlineData("# ours\nconfig: # all of it\r\n  # the role\r\n  proof-infra:role: partners\r\n\r\n  proof-infra:withdrawn:\r\n    - acme\r\n\r\nencryptionsalt: v1:abc\r\n", "# ours\nconfig: # all of it\r\n  # the role\r\n  proof-infra:role: partners\r\n\r\n  proof-infra:withdrawn:\r\n    - acme\r\n  proof-infra:signingSecretGeneration: 2\r\n\r\nencryptionsalt: v1:abc\r\n")]
    public void Only_the_number_changes(string before, string after)
    {
        File.WriteAllText(_path, before);

        StackFileNumber.Raise(_path, Key, whenMissing: 1);

        Assert.Equal(Encoding.UTF8.GetBytes(after), File.ReadAllBytes(_path));
    }

    [Theory]
    [InlineData("config: { proof-infra:signingSecretGeneration: 1 }\n")]
    [InlineData("config:\n  proof-infra:signingSecretGeneration: one\n")]
    [InlineData("config:\n  proof-infra:signingSecretGeneration:\n    1\n")]
    [InlineData("config: {}\n")]
    [InlineData("nothing: here\n")]
    [InlineData("config:\n  proof-infra:role: &a partners\n  # proof-infra:signingSecretGeneration: 1\n")]
    [InlineData("config:\n  - [\n")]
    public void What_cannot_be_edited_so_is_refused_and_left_as_it_is(string text)
    {
        File.WriteAllText(_path, text);

        Assert.Throws<CommandException>(() => StackFileNumber.Raise(_path, Key, whenMissing: 1));

        Assert.Equal(text, File.ReadAllText(_path));
    }
}
