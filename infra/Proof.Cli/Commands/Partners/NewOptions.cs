using System.CommandLine;
using Proof.Partners.Onboarding;

namespace Proof.Cli.Commands.Partners;

/// <summary>The options of <c>proof new</c>. What they say counts before what an e-mail says.</summary>
internal sealed class NewOptions
{
    /// <summary>Bytes of an e-mail without its attachments.</summary>
    private const int LongestEmail = 256 * 1024;

    private readonly Option<string?> _slug = Text("--slug", "SLUG", "The file's name, for ever. Default: made from the company's name.");
    private readonly Option<string?> _company = Text("--company", "NAME", "Company or product name.");
    private readonly Option<string?> _email = Text("--email", "ADDRESS", "Where credentials and notices go.");
    private readonly Option<string[]> _ips = Many("--ip", "CIDR", "An address or range that may call production; may be repeated.");
    private readonly Option<string[]> _sandboxIps = Many("--sandbox-ip", "CIDR", "An address or range that may call sandbox; may be repeated.");
    private readonly Option<string?> _offRamp = Text("--off-ramp", "yes|no", "Whether the partner's users may sell.");
    private readonly Option<string?> _webhook = Text("--webhook", "URL", "Where transaction events go.");
    private readonly Option<bool> _example = new("--example") { Description = "Mark the file as documentation data, which only local runs accept." };

    private readonly Option<string?> _fromEmail = Text(
        "--from-email", "FILE", "Read what the partner sent: the onboarding table as people paste it, or lines \"Field: value\"; - for standard input.");

    public static NewOptions AddTo(Command command)
    {
        var options = new NewOptions();
        options._offRamp.AcceptOnlyFromAmong("yes", "no");
        Option[] all =
        [
            options._fromEmail, options._slug, options._company, options._email, options._ips, options._sandboxIps, options._offRamp,
            options._webhook, options._example,
        ];
        foreach (var option in all) command.Add(option);
        return options;
    }

    public string? Slug(ParseResult parse) => parse.GetValue(_slug);

    public bool IsExample(ParseResult parse) => parse.GetValue(_example);

    /// <summary>The answers that the options give.</summary>
    public OnboardingForm Form(ParseResult parse) => new()
    {
        Company = parse.GetValue(_company),
        ContactEmail = parse.GetValue(_email),
        ProductionIps = Joined(parse.GetValue(_ips)),
        SandboxIps = Joined(parse.GetValue(_sandboxIps)),
        OffRamp = parse.GetValue(_offRamp),
        WebhookUrl = parse.GetValue(_webhook),
    };

    /// <summary>The e-mail to read; null when none is named.</summary>
    public string? Email(ParseResult parse, CommandContext context)
    {
        if (parse.GetValue(_fromEmail) is not { } file) return null;
        if (file == "-") return context.Console.Input.ReadToEnd();
        var path = Path.GetFullPath(file, context.Folder);
        if (!File.Exists(path)) throw new CommandException(ExitCode.BadInput, $"{file} does not exist");
        return new FileInfo(path).Length <= LongestEmail
            ? File.ReadAllText(path)
            : throw new CommandException(ExitCode.BadInput, $"{file} has more than {LongestEmail} bytes; copy what the partner wrote into a file of its own");
    }

    private static string? Joined(string[]? values) => values is { Length: > 0 } ? string.Join('\n', values) : null;

    private static Option<string?> Text(string name, string help, string description) => new(name) { Description = description, HelpName = help };

    private static Option<string[]> Many(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true };
}
