using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>Two partners do not have the same webhook URL.</summary>
internal sealed class WebhookShared : FolderRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1415";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Two partners do not have the same webhook URL";

    /// <inheritdoc/>
    public override string Reason => "One would see the other's transactions.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page, \"What a partner sends to Proof\".";

    /// <inheritdoc/>
    public override string ToDo =>
        "Find out whose URL it is; where one company stands behind both partners, waive the rule in both files.";

    /// <inheritdoc/>
    public override void Check(IReadOnlyList<PartnerFile> files)
    {
        var hooks = files.Where(file => file.Status != PartnerStatus.Retired)
            .SelectMany(file => file.Urls.Where(url => url.IsWebhook).Select(url => (File: file, Url: url)));
        foreach (var group in hooks.GroupBy(item => item.Url.Text.Value, StringComparer.OrdinalIgnoreCase))
        {
            var all = group.ToArray();
            var first = all[0];
            var second = Array.Find(all, item => item.File != first.File);
            if (second.File is null) continue;
            foreach (var (file, url) in all)
            {
                file.Report.Add(this, url.Text, $"This is also the webhook URL of {(file == first.File ? second : first).File.Slug}.");
            }
        }
    }
}
