using System.CommandLine;
using Proof.Partners.Editing;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof suspend</c>, <c>proof resume</c> and <c>proof retire</c>: change a partner's status.</summary>
internal static class StatusCommands
{
    public static Command CreateSuspend(CommandContext context) =>
        Create(
            "suspend", "Refuse every request of a partner; it keeps its ids, tokens and addresses.", (editor, slug) => editor.Suspend(slug),
            context);

    public static Command CreateResume(CommandContext context) =>
        Create("resume", "Give a suspended partner its access back.", (editor, slug) => editor.Resume(slug), context);

    public static Command CreateRetire(CommandContext context) =>
        Create(
            "retire",
            "End a partner for good: no addresses, no previous tokens. The file stays as a tombstone.",
            (editor, slug) => editor.Retire(slug),
            context);

    private static Command Create(string name, string description, Func<PartnerEditor, string, PartnerEdit> edit, CommandContext context)
    {
        var command = new Command(name, description);
        var slug = PartnerArguments.Partner();
        command.Add(slug);
        command.SetAction(parse => EditRunner.Run(() => edit(PartnerProject.Find(parse, context).Editor, parse.GetValue(slug)!), context));
        return command;
    }
}
