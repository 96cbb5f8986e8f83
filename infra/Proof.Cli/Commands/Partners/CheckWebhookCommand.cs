using System.CommandLine;
using Proof.Partners.Model;
using Proof.Partners.Webhooks;
using Proof.Partners.Writing;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof check-webhook</c>: looks a partner's webhooks up, and sends a sample event when asked to.</summary>
internal static class CheckWebhookCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "check-webhook", "Look up where a partner's webhook URLs lead, and hold every address against the tables of special addresses.");
        var slug = PartnerArguments.Partner();
        var send = new Option<bool>("--send") { Description = "Send a sample event to the first address; any 2xx is an acknowledgement." };
        command.Add(slug);
        command.Add(send);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var partner = ShowCommand.Find(PartnerProject.Find(parse, context).Read(), parse.GetValue(slug)!, context);
            var urls = Enum.GetValues<ProofEnvironment>()
                .Select(environment => (Environment: FileWords.Of(environment), Url: partner.WebhookUrlIn(environment)))
                .Where(item => item.Url is not null).ToList();
            if (urls.Count == 0) throw new CommandException(ExitCode.BadInput, $"{partner.Slug} has no webhook URL");
            var failed = false;
            foreach (var (environment, url) in urls)
            {
                context.Console.Output.WriteLine($"{environment}: {url}");
                failed |= !await CheckAsync(new Uri(url!), parse.GetValue(send), context, cancellationToken);
            }

            return failed ? ExitCode.BadInput : ExitCode.Ok;
        });
        return command;
    }

    private static async Task<bool> CheckAsync(Uri url, bool send, CommandContext context, CancellationToken cancellationToken)
    {
        var output = context.Console.Output;
        try
        {
            var addresses = await context.Webhooks.ResolveAsync(url, cancellationToken);
            foreach (var address in addresses)
            {
                output.WriteLine(
                    $"  {(address.Refusal is null ? "ok" : "NO")}  {address.Address}{(address.Refusal is { } why ? $": {why}" : "")}");
            }
            if (addresses.Any(address => address.Refusal is not null)) return false;
            if (!send) return true;
            var status = (int)await context.Webhooks.SendAsync(url, addresses[0], context.Clock.GetUtcNow(), cancellationToken);
            var acknowledged = status is >= 200 and < 300;
            output.WriteLine(
                $"  {(acknowledged ? "ok" : "NO")}  sample event: {status}{(acknowledged ? "" : ", which is no acknowledgement")}");
            return acknowledged;
        }
        catch (WebhookProbeException e)
        {
            output.WriteLine($"  NO  {e.Message}");
            return false;
        }
    }
}
