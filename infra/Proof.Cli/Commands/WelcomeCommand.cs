using System.CommandLine;
using Proof.Cli.Outputs;
using Proof.Cli.Welcome;

namespace Proof.Cli.Commands;

/// <summary><c>proof welcome</c>: renders what Proof sends back to a partner, from the outputs of a local run.</summary>
internal static class WelcomeCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("welcome", "Write what Proof sends back to a partner: ids, base URL, how to call, registered addresses.");
        var partner = new Argument<string>("partner") { Description = "The partner's slug: the name of its file without .json.", HelpName = "PARTNER" };
        var environment = new Argument<string>("environment") { Description = "production or sandbox.", HelpName = "ENV" };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How it is written: text, markdown or html.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "html");
        var showToken = new Option<bool>("--show-token") { Description = "Put the client_token in, in clear, instead of how to fetch it from Key Vault." };
        var state = SharedOptions.State();
        command.Add(partner);
        command.Add(environment);
        command.Add(format);
        command.Add(showToken);
        command.Add(state);
        command.SetAction(parse =>
        {
            var (slug, name) = (parse.GetValue(partner)!, parse.GetValue(environment)!);
            var run = LocalSession.Find(parse, context, parse.GetValue(state));
            var target = Target.OfEnvironment(name, run);
            var company = PartnerCheck.Read(run.PartnersFolder, context).Partners.FirstOrDefault(file => file.Slug == slug)?.Company
                ?? throw new CommandException(ExitCode.BadInput, $"there is no partner file {slug}.json");
            var outputs = DeployedOutputs.Read(run, target, context, parse.GetValue(showToken));
            var blocks = WelcomeText.Of(WelcomeLetter.Of(outputs, name, slug, company, context.Clock.GetUtcNow()));
            context.Console.Output.Write(parse.GetValue(format) switch
            {
                "markdown" => MarkdownFormat.Render(blocks),
                "html" => HtmlFormat.Render(blocks),
                _ => TextFormat.Render(blocks),
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
