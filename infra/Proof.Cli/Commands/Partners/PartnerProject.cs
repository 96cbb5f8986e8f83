using System.CommandLine;
using Proof.Local;
using Proof.Partners.Editing;
using Proof.Partners.Reading;

namespace Proof.Cli.Commands.Partners;

/// <summary>The project's folder of partner files, and how this command line reads and edits it.</summary>
internal sealed class PartnerProject
{
    private PartnerProject(string folder, CommandContext context) =>
        (Folder, Options) = (folder, new() { Clock = context.Clock, RelativeTo = context.Folder });

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Clock and limits; problems name files relative to where the command runs.</summary>
    public PartnerOptions Options { get; }

    /// <summary>Edits the files.</summary>
    public PartnerEditor Editor => new(Folder, Options);

    /// <summary>Finds the project that the command runs in.</summary>
    public static PartnerProject Find(ParseResult parse, CommandContext context)
    {
        var start = Path.GetFullPath(parse.GetValue(SharedOptions.Folder) ?? ".", context.Folder);
        return new(LocalRun.Find(start, null, context.Clock).PartnersFolder, context);
    }

    /// <summary>Some other folder of partner files.</summary>
    public static PartnerProject At(string folder, CommandContext context) => new(folder, context);

    /// <summary>Reads all partners.</summary>
    public PartnerFolder Read() => PartnerFolder.Read(Folder, Options);
}
