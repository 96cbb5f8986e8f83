using System.CommandLine;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof rotate</c>: raises the generation of a partner's token.</summary>
internal static class RotateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("rotate", "Rotate a client token: raise its generation, and keep the old one for a grace period.");
        var (slug, environment) = (PartnerArguments.Partner(), PartnerArguments.Environment());
        var until = PartnerArguments.Instant("--valid-until", "From this instant (UTC) on the old token is refused. Default: a day from now.");
        var grace = new Option<int?>("--grace") { Description = "How many hours from now the old token stays accepted: 1 to 168.", HelpName = "HOURS" };
        grace.Validators.Add(result =>
        {
            if (result.GetValue(grace) is < 1 or > 168)
            {
                result.AddError("--grace takes 1 to 168 hours; to refuse the old token at once use --emergency");
            }
        });
        var emergency = new Option<bool>("--emergency") { Description = "After a leak: refuse the old token at once, or from --valid-until on, however soon." };
        command.Add(slug);
        command.Add(environment);
        command.Add(until);
        command.Add(grace);
        command.Add(emergency);
        command.Validators.Add(result =>
        {
            if (result.GetResult(until) is not null && result.GetResult(grace) is not null)
            {
                result.AddError("--valid-until and --grace say the same thing; name one of them");
            }
        });
        command.SetAction(parse =>
        {
            var end = parse.GetValue(grace) is { } hours ? context.Clock.GetUtcNow().AddHours(hours) : parse.GetValue(until);
            return EditRunner.Run(
                () => PartnerProject.Find(parse, context).Editor.Rotate(
                    parse.GetValue(slug)!, PartnerArguments.EnvironmentOf(parse.GetValue(environment)!), end, parse.GetValue(emergency)),
                context);
        });
        return command;
    }
}
