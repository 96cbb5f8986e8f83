using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.Engine.Values;
using Proof.Local;
using Proof.LocalAzure;

namespace Proof.Cli.Commands;

/// <summary><c>proof serve</c>: keeps the data path of an environment open until Ctrl-C.</summary>
internal static class ServeCommand
{
    private const int LongestId = 80;

    public static Command Create(CommandContext context)
    {
        var command = new Command("serve", "Serve an environment's firewall and gateway on 127.0.0.1 until Ctrl-C.");
        var session = LocalSession.AddTo(command);
        var port = new Option<int>("--http-port")
        {
            Description = "The port on 127.0.0.1. Default: one of the system's choice.",
            HelpName = "PORT",
            CustomParser = Port,
        };
        var eventsPort = new Option<int>("--events-port")
        {
            Description = "The port on 127.0.0.1 that events are published to. Default: one of the system's choice.",
            HelpName = "PORT",
            CustomParser = Port,
        };
        var header = new Option<string?>("--client-address-header")
        {
            Description = "For development: the client's address is what this header of a request says, instead of the connection's.",
            HelpName = "NAME",
        };
        var webhooks = WebhookOption.Create();
        var json = SharedOptions.Json();
        command.Add(port);
        command.Add(eventsPort);
        command.Add(header);
        command.Add(webhooks);
        command.Add(json);
        command.SetAction(async (parse, cancellationToken) =>
        {
            var run = session.Run(parse, context);
            var target = session.Target(parse, run);
            var passphrase = LocalSession.ExistingPassphrase(run, context, target);
            await using var environment = await LocalEnvironment.OpenAsync(run, target.Environment, passphrase, $"proof serve {target.Words}", cancellationToken);
            var hosts = parse.GetValue(webhooks)!;
            var options = new ServeOptions
            {
                HttpPort = parse.GetValue(port),
                ClientAddressHeader = parse.GetValue(header),
                Hosts = hosts,
                OnDelivery = report => Say(context, report),
            };
            await using var path = await environment.OpenDataPathAsync(options, cancellationToken);
            await using var events = await environment.OpenEventsEndpointAsync(parse.GetValue(eventsPort), cancellationToken);
            if (parse.GetValue(json))
            {
                await context.Console.Output.WriteLineAsync(new JsonObject
                {
                    ["environment"] = environment.Name,
                    ["edge"] = Text(path.EdgeAddress),
                    ["gateway"] = Text(path.GatewayAddress),
                    ["events"] = Text(events.Address),
                    ["webhooks"] = new JsonObject(hosts.Select(host => KeyValuePair.Create(host.Key, (JsonNode?)Text(host.Value)))),
                }.ToJsonString());
            }
            else
            {
                await context.Console.Output.WriteLineAsync(Text(path.EdgeAddress));
            }

            context.Console.Say(parse.GetValue(header) is { } name
                ? $"Serving {environment.Name}; a request's address is what its header {name} says. Ctrl-C ends."
                : $"Serving {environment.Name}; a request's address is that of its connection, 127.0.0.1 on this machine. Ctrl-C ends.");
            foreach (var (host, place) in hosts) context.Console.Say($"Webhooks at {host} lead to {Text(place)}.");
            context.Console.Say(FirstTopic(environment.Partners) is { } topic
                ? $"Publish events, whose source is the partner: {Example(events.Address, topic)}"
                : $"No partner has a webhook here, so events at {Text(events.Address)} are taken and dropped.");
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            return ExitCode.Ok;
        });
        return command;
    }

    // System.CommandLine's own message would name a .NET type.
    private static int Port(ArgumentResult result)
    {
        if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from 0 to 65535, not '{result.Tokens[0].Value}'");
        return 0;
    }

    private static void Say(CommandContext context, DeliveryReport report) => context.Console.Say($"{report.Topic} {Shown(report.EventId)} {report.Outcome}");

    // The publisher chose it: as a JSON text it cannot drive the terminal.
    private static string Shown(string id) => JsonSerializer.Serialize(id.Length > LongestId ? id[..LongestId] + "..." : id);

    // Partners by slug: the first one with a webhook.
    private static string? FirstTopic(PropertyMap outputs) => (outputs.Get("partners") as ObjectValue)?.Properties
        .FirstOrDefault(partner => partner.Value is ObjectValue { Properties: var values } && values.Get("webhook") is ObjectValue).Key;

    private static string Example(Uri address, string topic) =>
        $"curl {Text(address)} -H 'Authorization: Bearer local' -H 'Content-Type: application/cloudevents+json' "
        + $$$"""-d '{"specversion":"1.0","type":"proof.transaction","source":"{{{topic}}}","id":"1","data":{"status":"completed"}}'""";

    private static string Text(Uri address) => address.ToString().TrimEnd('/');
}
