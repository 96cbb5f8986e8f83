using System.CommandLine;
using System.Globalization;
using Proof.Cli.Outputs;
using Proof.Partners.Language;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Writing;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof show</c>: all about one partner.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("show", "Show a partner: what its file says, over the defaults, and its ids.");
        var (slug, json) = (PartnerArguments.Partner(), SharedOptions.Json());
        command.Add(slug);
        command.Add(json);
        command.SetAction(parse =>
        {
            var partner = Find(PartnerProject.Find(parse, context).Read(), parse.GetValue(slug)!, context);
            if (parse.GetValue(json)) context.Console.Output.WriteLine(OutputsJson.Text(PartnerJson.Of(partner)));
            else Print(partner, context.Console.Output);
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The partner of a slug; its problems are shown.</summary>
    /// <exception cref="CommandException">There is none, or its file has errors.</exception>
    internal static Partner Find(PartnerFolder read, string slug, CommandContext context)
    {
        var problems = read.Problems.Where(problem => Path.GetFileName(problem.File) == slug + ".json").ToList();
        ProblemPrinter.Show(problems, context);
        if (read.Partners.FirstOrDefault(partner => partner.Slug == slug) is { } found) return found;
        throw problems.Exists(problem => problem.Level == ProblemLevel.Error)
            ? new CommandException(ExitCode.BadInput, $"{slug} has errors")
            : new CommandException(ExitCode.BadInput, $"there is no partner '{slug}'; see: proof list");
    }

    private static void Print(Partner partner, TextWriter output)
    {
        Line(output, "Partner", partner.Slug);
        Line(output, "Partner id", PartnerIds.PartnerId(partner.Slug));
        Line(output, "Company", partner.Company);
        Line(output, "Contact", partner.ContactEmail);
        Line(output, "Status", FileWords.Of(partner.Status) + (partner.Example ? " (example)" : ""));
        Line(output, "Off-ramp", partner.OffRamp ? "yes" : "no");
        Line(output, "Note", partner.Note);
        foreach (var waiver in partner.Waivers) Line(output, "Waiver", $"{waiver.Rule} until {Instants.Write(waiver.ValidUntil)}: {waiver.Reason}");
        foreach (var asset in partner.Widget?.Assets ?? []) Line(output, "Asset", $"{asset.Currency} on {asset.Network} to {asset.Wallet}");
        if (partner.Widget is { FiatCurrencies.Length: > 0 } widget) Line(output, "Fiat", string.Join(", ", widget.FiatCurrencies));
        foreach (var environment in Enum.GetValues<ProofEnvironment>())
        {
            if (partner.In(environment) is { } access) Print(partner, environment, access, output);
        }
    }

    private static void Print(Partner partner, ProofEnvironment environment, PartnerAccess access, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{FileWords.Of(environment)}:");
        Line(output, "  Widget id", PartnerIds.WidgetId(partner.Slug, environment));
        Line(output, "  Note", access.Note);
        Line(output, "  Webhook", partner.WebhookUrlIn(environment));
        Line(
            output, "  Token",
            string.Create(CultureInfo.InvariantCulture, $"generation {access.ClientToken.Generation}{(access.ClientToken.Emergency ? " (emergency)" : "")}"));
        foreach (var previous in access.ClientToken.Previous)
        {
            Line(
                output, "",
                string.Create(CultureInfo.InvariantCulture, $"generation {previous.Generation} until {Instants.Write(previous.ValidUntil)}"));
        }
        foreach (var address in access.AllowedIps)
        {
            Line(
                output, "  Address",
                $"{address.Cidr}{(address.ValidUntil is { } end ? $" until {Instants.Write(end)}" : "")}{(address.Note is null ? "" : $" ({address.Note})")}");
        }
    }

    private static void Line(TextWriter output, string name, string? value)
    {
        if (value is not null) output.WriteLine($"{name,-13} {value}");
    }
}
