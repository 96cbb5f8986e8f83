using Proof.Cli.Console;
using Proof.Partners.Webhooks;

namespace Proof.Cli;

/// <summary>All that a command takes from the outside, so that the real command line runs in-process in tests.</summary>
public sealed record CommandContext
{
    /// <summary>Where a command reads and prints.</summary>
    public required ProofConsole Console { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Looks up an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Looks webhooks up and sends sample events.</summary>
    public WebhookProbe Webhooks { get; init; } = WebhookProbe.OverNetwork();

    /// <summary>The context of a real process.</summary>
    public static CommandContext OfThisProcess() => new()
    {
        Console = ProofConsole.OfThisProcess(),
        Folder = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
    };
}
