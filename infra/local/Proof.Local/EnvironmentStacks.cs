namespace Proof.Local;

/// <summary>How an environment's stacks are named: <c>platform-sandbox</c>, which is brought up first, and <c>sandbox</c>, which stands on it.</summary>
public static class EnvironmentStacks
{
    private const string PlatformPrefix = "platform-";

    /// <summary>The stack of what partner access stands on.</summary>
    public static string Platform(string environment) => PlatformPrefix + environment;

    /// <summary>The stack of the partners' access.</summary>
    public static string Partners(string environment) => environment;

    /// <summary>The stacks of an environment in the order in which they are brought up.</summary>
    public static IReadOnlyList<string> Of(string environment) => [Platform(environment), Partners(environment)];

    /// <summary>The environment that a stack belongs to.</summary>
    public static string EnvironmentOf(string stack) =>
        stack.StartsWith(PlatformPrefix, StringComparison.Ordinal) ? stack[PlatformPrefix.Length..] : stack;
}
