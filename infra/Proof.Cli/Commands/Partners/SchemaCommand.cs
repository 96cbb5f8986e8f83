using System.CommandLine;
using Proof.Partners.Schema;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof schema</c>: prints the JSON Schema of partner files.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("schema", "Print the JSON Schema of partner files, as in stacks/partner.schema.json.");
        command.SetAction(_ =>
        {
            context.Console.Output.Write(PartnerSchema.ToText());
            return ExitCode.Ok;
        });
        return command;
    }
}
