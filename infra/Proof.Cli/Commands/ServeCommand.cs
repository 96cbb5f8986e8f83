using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json.Nodes;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary><c>proof serve</c>: keeps the data path of an environment open until Ctrl-C.</summary>
internal static class ServeCommand
{
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
        var header = new Option<string?>("--client-address-header")
        {
            Description = "For development: the client's address is what this header of a request says, instead of the connection's.",
            HelpName = "NAME",
        };
        var webhooks = WebhookOption.Create();
        var json = SharedOptions.Json();
        command.Add(port);
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
            await using var path = await environment.OpenDataPathAsync(parse.GetValue(port), parse.GetValue(header), hosts, cancellationToken);
            if (parse.GetValue(json))
            {
                await context.Console.Output.WriteLineAsync(new JsonObject
                {
                    ["environment"] = environment.Name,
                    ["edge"] = Text(path.EdgeAddress),
                    ["gateway"] = Text(path.GatewayAddress),
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
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            return ExitCode.Ok;
        });
        return command;
    }

    // System.CommandLine's own message would name a .NET type.
    private static int Port(ArgumentResult result)
    {
        if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
        result.AddError($"--http-port takes a number from 0 to 65535, not '{result.Tokens[0].Value}'");
        return 0;
    }

    private static string Text(Uri address) => address.ToString().TrimEnd('/');
}
