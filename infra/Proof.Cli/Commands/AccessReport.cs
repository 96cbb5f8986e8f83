using Proof.Engine.Values;
using Proof.Local;
using Proof.Local.Access;

namespace Proof.Cli.Commands;

/// <summary>Ends <c>proof up</c>: sends three real requests through firewall and gateway, and says how to send more.</summary>
internal static class AccessReport
{
    private const string ClientAddressHeader = "X-Client-Address";
    private const int ExamplePort = 8080;

    // Nothing is installed by hand, so `proof` is not in the PATH of a newcomer; this works from a fresh clone.
    private const string Proof = "dotnet run --project infra/Proof.Cli --";

    /// <summary>Tries access and prints what came of it.</summary>
    /// <param name="environment">What was brought up.</param>
    /// <param name="outputs">Its outputs.</param>
    /// <param name="options">What the shown commands need to find it again, with a blank before each option.</param>
    /// <param name="context">Console, folder, variables and clock.</param>
    /// <param name="cancellationToken">Ctrl-C.</param>
    /// <exception cref="CommandException">A request was not answered as partners are promised.</exception>
    public static async Task TryAsync(LocalEnvironment environment, PropertyMap outputs, string options, CommandContext context, CancellationToken cancellationToken)
    {
        var console = context.Console;
        console.Say();
        if (TrialPartners.First(outputs) is not { } partner)
        {
            console.Say("No active partner with a token, so there is nothing to try.");
            return;
        }

        await using var path = await environment.OpenDataPathAsync(new ServeOptions { ClientAddressHeader = ClientAddressHeader }, cancellationToken);
        var requests = await AccessTrial.RunAsync(path.EdgeAddress, ClientAddressHeader, partner, cancellationToken);
        console.Say($"Tried with {partner.Slug}, through firewall and gateway:");
        foreach (var request in requests)
        {
            console.Say($"  {(request.AsPromised ? "ok" : "NO")}  {(int)request.Status} {request.Code,-16} {request.What} ({request.Address})");
        }

        if (requests.Any(r => !r.AsPromised))
        {
            throw new CommandException(ExitCode.Error, "access is not as promised: see the requests above");
        }

        ShowHow(console, environment.Name + options, partner);
    }

    private static void ShowHow(Console.ProofConsole console, string target, TrialPartner partner)
    {
        console.Say();
        console.Say("Serve it, and let requests name their own address:");
        console.Say($"  {Proof} serve {target} --http-port {ExamplePort} --client-address-header {ClientAddressHeader}");
        console.Say("Then, in another terminal:");
        console.Say($"  TOKEN=$({Proof} outputs {target} clientTokens.{partner.Slug} --show-secrets)");
        console.Say($"  curl -i -X POST http://127.0.0.1:{ExamplePort}/widget/session -H \"Authorization: Bearer $TOKEN\" -H '{ClientAddressHeader}: {partner.Address}'");
        console.Say($"  curl -i -X POST http://127.0.0.1:{ExamplePort}/widget/session -H '{ClientAddressHeader}: {partner.Address}'");
        console.Say($"  curl -i -X POST http://127.0.0.1:{ExamplePort}/widget/session -H \"Authorization: Bearer $TOKEN\" -H '{ClientAddressHeader}: {AccessTrial.StrangerAddress}'");
    }
}
