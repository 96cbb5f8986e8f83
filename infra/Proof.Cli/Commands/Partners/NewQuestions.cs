using Proof.Partners.Onboarding;

namespace Proof.Cli.Commands.Partners;

/// <summary>Asks for what the options of <c>proof new</c> do not say, in the order of the onboarding table.</summary>
internal static class NewQuestions
{
    public static OnboardingForm Ask(OnboardingForm form, CommandContext context) => form with
    {
        Company = form.Company ?? Ask("Company / product name", context),
        ProductionIps = form.ProductionIps ?? Ask("Backend server IPs (production), with commas between them", context),
        SandboxIps = form.SandboxIps ?? Ask("Backend server IPs (sandbox), or nothing", context),
        ContactEmail = form.ContactEmail ?? Ask("Contact email", context),
        OffRamp = form.OffRamp ?? Ask("Off-ramp required (yes/no)", context),
        WebhookUrl = form.WebhookUrl ?? Ask("Webhook URL, or nothing", context),
    };

    private static string? Ask(string question, CommandContext context)
    {
        context.Console.Error.Write($"{question}: ");
        context.Console.Error.Flush();
        var answer = context.Console.Input.ReadLine() ?? throw new CommandException(ExitCode.Cancelled, "no more answers; nothing was written");
        return answer.Trim() is { Length: > 0 } said ? said : null;
    }
}
