using Proof.Cli.Console;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Cli.Tests.Tokens;

/// <summary><c>proof token verify</c> offline, on the real command line.</summary>
public sealed class TokenVerifyTests
{
    private static readonly string Token = ClientTokenText.Compose(ProofEnvironment.Production, "3fabcdef", "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");

    [Fact]
    public async Task A_token_tells_format_environment_key_id_and_checksum()
    {
        var (exit, output, _) = await RunAsync("", "token", "verify", Token);

        Assert.Equal(0, exit);
        Assert.Equal("format: client token of Proof\nenvironment: production\nkey id: 3fabcdef\nchecksum: right\n", output);
    }

    [Fact]
    public async Task It_is_read_from_standard_input_too() => Assert.Equal(0, (await RunAsync(Token + "\n", "token", "verify", "-")).Exit);

    [Theory]
    [InlineData("proof_live_3fabcdef0123456789abcdefghijklmnopqrstuvwxyzABCDEFGwrong1", "checksum: wrong")]
    [InlineData("proof_live_3fabcdef", "cut or joined")]
    [InlineData("sk_live_51Habcdef", "not Proof's")]
    public async Task What_is_no_token_is_refused_with_2(string text, string words)
    {
        var (exit, output, _) = await RunAsync("", "token", "verify", text);

        Assert.Equal(2, exit);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token", "verify", "{0}")]
    [InlineData("token", "verify", "{0}x")]
    [InlineData("token", "verify", "a", "{0}")]
    [InlineData("token", "{0}")]
    [InlineData("token", "verify", "--env=nowhere", "--tokn={0}")]
    public async Task The_token_is_never_printed(params string[] words)
    {
        var (_, output, error) = await RunAsync("", [.. words.Select(word => word.Replace("{0}", Token, StringComparison.Ordinal))]);

        Assert.DoesNotContain(Token[19..40], output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_on_standard_input_is_refused() => Assert.Equal(2, (await RunAsync("", "token", "verify", "-")).Exit);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var context = new CommandContext
        {
            Console = new ProofConsole(new StringReader(input), output, error),
            Folder = AppContext.BaseDirectory,
            Variable = _ => null,
        };
        var exit = await ProofApp.RunAsync(args, context, CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }
}
