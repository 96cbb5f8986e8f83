using System.CommandLine;
using Proof.Local;

namespace Proof.Cli.Commands;

/// <summary><c>proof validate</c>: checks the partner files and changes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("validate", "Check every partner file; name every fault with its place.");
        command.SetAction(parse =>
        {
            var start = Path.GetFullPath(parse.GetValue(SharedOptions.Folder) ?? ".", context.Folder);
            var read = PartnerCheck.Read(LocalRun.Find(start, null, context.Clock).PartnersFolder, context);
            context.Console.Output.WriteLine($"{read.Partners.Length} partners, no faults");
            return ExitCode.Ok;
        });
        return command;
    }
}
