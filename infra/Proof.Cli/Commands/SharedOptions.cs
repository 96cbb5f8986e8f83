using System.CommandLine;

namespace Proof.Cli.Commands;

/// <summary>Options and arguments that several commands share, so that they are spelt and explained alike everywhere.</summary>
internal static class SharedOptions
{
    public static Option<string?> Folder { get; } = new("--cwd", "-C")
    {
        Description = "Run as if started in this folder; the project is the nearest folder upwards with a Pulumi.yaml.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Argument<string?> Environment() => new("environment")
    {
        Description = "production or sandbox: both stacks of it, the platform's first.",
        HelpName = "ENV",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<string?> Stack() => new("--stack", "-s")
    {
        Description = "One stack instead of a whole environment, such as platform-sandbox.",
        HelpName = "STACK",
    };

    public static Option<string?> State() => new("--state")
    {
        Description = "Where everything local lives. Default: .proof beside Pulumi.yaml.",
        HelpName = "DIR",
    };

    public static Option<bool> Yes() => new("--yes", "-y") { Description = "Do not ask before changing anything." };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON on standard output, for machines." };

    public static Option<bool> ShowSecrets() => new("--show-secrets") { Description = "Print secrets in clear instead of [secret]." };

    public static Option<bool> ExpectNoChanges() => new("--expect-no-changes")
    {
        Description = "Fail with exit code 7, and change nothing, if anything would change.",
    };
}
