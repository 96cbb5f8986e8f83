using System.Collections.Immutable;
using System.CommandLine;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary>What a command works on: an environment, and which of its stacks in which order.</summary>
internal sealed record Target(string Environment, ImmutableArray<string> Stacks)
{
    /// <summary>As a person writes it on the command line.</summary>
    public string Words => Stacks.Length == 1 ? $"--stack {Stacks[0]}" : Environment;

    /// <summary>Whether it is a whole environment.</summary>
    public bool IsWhole => Stacks.Length > 1;

    /// <summary>Whether it includes the partners' own stack.</summary>
    public bool HasPartners => Stacks.Contains(EnvironmentStacks.Partners(Environment));

    /// <summary>Takes the target from the command line.</summary>
    /// <exception cref="CommandException">Neither or both are named, or there is none of that name.</exception>
    public static Target Of(ParseResult parse, Argument<string?> environment, Option<string?> stack, LocalRun run) =>
        (parse.GetValue(environment), parse.GetValue(stack)) switch
        {
            ({ } name, null) => OfEnvironment(name, run),
            (null, { } name) => OfStack(name, run),
            (null, null) => throw new CommandException(ExitCode.BadInput, $"name an environment ({Known(run)}) or a stack (--stack)"),
            _ => throw new CommandException(ExitCode.BadInput, "name an environment or a stack (--stack), not both"),
        };

    public static Target OfEnvironment(string environment, LocalRun run) => Environments(run).Contains(environment)
        ? new Target(environment, [.. EnvironmentStacks.Of(environment)])
        : throw new CommandException(ExitCode.NoSuchStack, $"there is no environment '{environment}'; this project has {Known(run)}");

    private static Target OfStack(string stack, LocalRun run) => run.Project.Stacks.Contains(stack)
        ? new Target(EnvironmentStacks.EnvironmentOf(stack), [stack])
        : throw new CommandException(ExitCode.NoSuchStack, $"there is no stack '{stack}'; this project has {string.Join(", ", run.Project.Stacks)}");

    private static IEnumerable<string> Environments(LocalRun run) => run.Project.Stacks
        .Select(EnvironmentStacks.EnvironmentOf)
        .Distinct(StringComparer.Ordinal)
        .Where(e => EnvironmentStacks.Of(e).All(s => run.Project.Stacks.Contains(s)));

    private static string Known(LocalRun run) => string.Join(" and ", Environments(run));
}
