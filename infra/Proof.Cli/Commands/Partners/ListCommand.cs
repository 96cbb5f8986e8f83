using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Proof.Cli.Outputs;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Writing;
using Spectre.Console;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof list</c>: all partners on one screen.</summary>
internal static class ListCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "List the partners.");
        var json = SharedOptions.Json();
        command.Add(json);
        command.SetAction(parse =>
        {
            var read = PartnerProject.Find(parse, context).Read();
            if (parse.GetValue(json))
            {
                context.Console.Output.WriteLine(OutputsJson.Text(new JsonArray([.. read.Partners.Select(PartnerJson.Of)])));
            }
            else context.Console.Print(Rows(read.Partners));
            if (!read.HasErrors) return ExitCode.Ok;
            var files = read.Problems.Where(problem => problem.Level == ProblemLevel.Error).Select(problem => problem.File).Distinct().Count();
            throw new CommandException(
                ExitCode.BadInput, $"{files} {(files == 1 ? "file has" : "files have")} errors; see: proof validate");
        });
        return command;
    }

    private static Table Rows(IEnumerable<Partner> partners)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("PARTNER", "COMPANY", "STATUS", "PRODUCTION", "SANDBOX", "OFF-RAMP", "PARTNER ID");
        foreach (var partner in partners)
        {
            table.AddRow(
                partner.Slug, Markup.Escape(partner.Company), FileWords.Of(partner.Status) + (partner.Example ? " (example)" : ""),
                Access(partner.Production), Access(partner.Sandbox), partner.OffRamp ? "yes" : "no", PartnerIds.PartnerId(partner.Slug));
        }

        return table;
    }

    private static string Access(PartnerAccess? access) => access is null ? "-" : string.Create(
        CultureInfo.InvariantCulture,
        $"{access.AllowedIps.Length} {(access.AllowedIps.Length == 1 ? "address" : "addresses")}, token {access.ClientToken.Generation}");
}
