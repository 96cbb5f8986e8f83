using System.CommandLine;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof allow</c>: adds an address to a partner's list.</summary>
internal static class AllowCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("allow", "Allow an address: add it to a partner's file.");
        var (slug, environment, cidr) = (PartnerArguments.Partner(), PartnerArguments.Environment(), PartnerArguments.Cidr());
        var note = new Option<string?>("--note") { Description = "What people want to remember about it.", HelpName = "TEXT" };
        var until = PartnerArguments.Instant("--valid-until", "From this instant (UTC) on the address is refused again.");
        command.Add(slug);
        command.Add(environment);
        command.Add(cidr);
        command.Add(note);
        command.Add(until);
        command.SetAction(parse => EditRunner.Run(
            () => PartnerProject.Find(parse, context).Editor.Allow(
                parse.GetValue(slug)!, PartnerArguments.EnvironmentOf(parse.GetValue(environment)!), parse.GetValue(cidr)!,
                parse.GetValue(note), parse.GetValue(until)),
            context));
        return command;
    }
}
