using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>Production and sandbox events go to different URLs.</summary>
internal sealed class WebhookSame : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1414";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override string? LevelNote => "A hint where one webhookUrl on top serves both.";

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Production and sandbox events go to different URLs";

    /// <inheritdoc/>
    public override string Reason => "Test events among real ones, or real ones on a test machine, are believed.";

    /// <inheritdoc/>
    public override string Source => "Proof's design: production and sandbox share nothing.";

    /// <inheritdoc/>
    public override string ToDo => "Give sandbox a webhookUrl of its own.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        var (production, sandbox) = (file.Production?.WebhookUrl ?? file.WebhookUrl, file.Sandbox?.WebhookUrl ?? file.WebhookUrl);
        if (file.Sandbox is null || production is null || sandbox is null || production.Text.Value != sandbox.Text.Value) return;
        if (production == sandbox) report.Add(this, sandbox.Text, "Events of both environments go to this URL.", level: ProblemLevel.Hint);
        else report.Add(this, file.Sandbox.WebhookUrl?.Text ?? production.Text, "Production and sandbox name the same URL.");
    }
}
