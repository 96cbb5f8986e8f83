using System.CommandLine;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof deny</c>: takes an address off a partner's list.</summary>
internal static class DenyCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("deny", "Deny an address, or all addresses inside a range: take them out of a partner's file.");
        var (slug, environment, cidr) = (PartnerArguments.Partner(), PartnerArguments.Environment(), PartnerArguments.Cidr());
        command.Add(slug);
        command.Add(environment);
        command.Add(cidr);
        command.SetAction(parse => EditRunner.Run(
            () => PartnerProject.Find(parse, context).Editor.Deny(
                parse.GetValue(slug)!, PartnerArguments.EnvironmentOf(parse.GetValue(environment)!), parse.GetValue(cidr)!),
            context));
        return command;
    }
}
