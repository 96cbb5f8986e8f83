using System.CommandLine;

namespace Proof.Cli.Commands;

/// <summary><c>proof token</c>: looks at client tokens, and never prints one.</summary>
internal static class TokenCommand
{
    public const string Name = "token";

    public static Command Create(CommandContext context) =>
        new(Name, "Look at client tokens.") { TokenVerifyCommand.Create(context) };
}
