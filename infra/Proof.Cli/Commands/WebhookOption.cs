using System.CommandLine;
using System.CommandLine.Parsing;
using Proof.LocalAzure;

namespace Proof.Cli.Commands;

/// <summary><c>--webhook HOST=URL</c>: where the host of a partner's webhook leads on this machine.</summary>
internal static class WebhookOption
{
    public static Option<IReadOnlyDictionary<string, Uri>> Create() => new("--webhook")
    {
        Description = "Lead the host of a partner's webhook to an endpoint on this machine, such as hooks.acme-wallet.example=http://127.0.0.1:8080. Repeatable; other hosts cannot be reached.",
        HelpName = "HOST=URL",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => new Dictionary<string, Uri>(),
        CustomParser = Read,
    };

    private static Dictionary<string, Uri> Read(ArgumentResult result)
    {
        var hosts = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in result.Tokens)
        {
            var (host, url) = token.Value.Split('=', 2) is [var before, var after] ? (before, after) : (token.Value, "");
            if (!Uri.TryCreate(url, UriKind.Absolute, out var place))
                result.AddError($"--webhook takes HOST=URL, such as hooks.acme-wallet.example=http://127.0.0.1:8080, not '{token.Value}'");
            else if (LocalHosts.FindProblem(host, place) is { } problem)
                result.AddError($"--webhook: {problem}");
            else if (!hosts.TryAdd(host, place))
                result.AddError($"--webhook: {host} is given twice");
        }

        return hosts;
    }
}
