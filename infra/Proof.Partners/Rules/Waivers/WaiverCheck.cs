using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Waivers;

/// <summary>Applies a file's waivers to what was found in it, and checks the waivers themselves. Runs after all other rules.</summary>
internal static class WaiverCheck
{
    /// <summary>A year, and a day for leap years and time zones.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>Turns waived findings into hints, and reports waivers that are wrong or not needed.</summary>
    public static void Apply(PartnerFile file)
    {
        foreach (var waiver in (file.Root["waivers"] as JsonArray)?.Items.OfType<JsonObject>() ?? [])
        {
            if (waiver["rule"] is JsonText id && Instants.Read(waiver["validUntil"]) is { } end) Apply(file, waiver, id, end);
        }
    }

    private static void Apply(PartnerFile file, JsonObject waiver, JsonText id, DateTimeOffset end)
    {
        var (report, now) = (file.Report, file.Settings.Now);
        if (RuleCatalogue.Find(id.Value) is not { } rule)
        {
            var guess = DidYouMean.Sentence(id.Value, RuleCatalogue.All.Where(known => known.Waivable).Select(known => known.Id));
            report.Add<WaiverUnknown>(id, $"There is no rule {Printable.Quoted(id.Value)}.{guess}");
        }
        else if (!rule.Waivable) report.Add<WaiverForbidden>(id, $"{rule.Id} can never be waived: {rule.Title}.");
        else if (end <= now) report.Add<WaiverPassed>(waiver["validUntil"]!, $"The waiver of {rule.Id} ended at {Instants.Write(end)}.");
        else if (end - now > Longest)
        {
            report.Add<WaiverTooLong>(
                waiver["validUntil"]!, $"The waiver of {rule.Id} would last until {Instants.Write(end)}, more than a year.");
        }
        else if (!report.Waive(rule, $"Waived until {Instants.Write(end)}: "))
        {
            report.Add<WaiverUnused>(id, $"Nothing in this file breaks {rule.Id}.");
        }
    }
}
