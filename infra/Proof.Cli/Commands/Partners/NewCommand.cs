using System.CommandLine;
using Proof.Partners.Editing;
using Proof.Partners.Onboarding;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof new</c>: writes a new partner's file, from an e-mail, from options, or from answers to questions.</summary>
internal static class NewCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("new", "Write a new partner's file: from an e-mail, from options, or by answering questions.");
        var options = NewOptions.AddTo(command);
        command.SetAction(parse =>
        {
            var (form, email) = (options.Form(parse), options.Email(parse, context));
            if (email is null && form.IsIncomplete && context.Console.Interactive) form = NewQuestions.Ask(form, context);
            var request = OnboardingRequest.Of(form, email);
            foreach (var remark in request.Remarks) context.Console.Say($"note: {remark}");
            if (request.Faults.Count > 0)
            {
                throw new CommandException(ExitCode.BadInput, string.Join('\n', request.Faults.Append("nothing was written")));
            }
            var slug = options.Slug(parse) ?? OnboardingRequest.SlugOf(request.Company!);
            if (slug.Length == 0)
            {
                throw new CommandException(
                    ExitCode.BadInput, $"no slug can be made from '{request.Company}'; name one with --slug. Nothing was written.");
            }
            return EditRunner.Run(
                () => PartnerProject.Find(parse, context).Editor.Create(request.ToPartner(slug, options.IsExample(parse))), context, Hint);
        });
        return command;
    }

    // The three rules on documentation data: mail domains, addresses, host names.
    private static string? Hint(PartnerEdit edit) =>
        edit.Problems.Any(problem => problem.RuleId is "PRF1104" or "PRF1207" or "PRF1409") ? "for documentation data, say --example" : null;
}
