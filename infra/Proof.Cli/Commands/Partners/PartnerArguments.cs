using System.CommandLine;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Cli.Commands.Partners;

/// <summary>Arguments and options that the commands on partner files share.</summary>
internal static class PartnerArguments
{
    public static Argument<string> Partner() => new("partner") { Description = "The partner's slug: its file's name without .json.", HelpName = "PARTNER" };

    public static Argument<string> Environment()
    {
        var argument = new Argument<string>("environment") { Description = "production or sandbox.", HelpName = "ENV" };
        argument.AcceptOnlyFromAmong("production", "sandbox");
        return argument;
    }

    public static Argument<string> Cidr() => new("cidr") { Description = "One address or range, such as 203.0.113.10 or 198.51.100.0/28.", HelpName = "CIDR" };

    /// <summary>An instant option; a text of another form is refused before the command runs.</summary>
    public static Option<DateTimeOffset?> Instant(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "INSTANT",
        CustomParser = result =>
        {
            if (Instants.TryRead(result.Tokens[0].Value, out var instant)) return instant;
            result.AddError($"'{result.Tokens[0].Value}' is no instant of the form 2026-12-01T09:00:00Z");
            return null;
        },
    };

    /// <summary>The environment that a word names; the command line takes no other words.</summary>
    public static ProofEnvironment EnvironmentOf(string word) => word == "sandbox" ? ProofEnvironment.Sandbox : ProofEnvironment.Production;
}
