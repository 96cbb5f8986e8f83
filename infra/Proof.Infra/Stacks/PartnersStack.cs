using System.Collections.Immutable;
using Proof.Infra.Components;
using Proof.Infra.Gateway;
using Proof.Infra.Guards;
using Proof.Infra.Plan;
using Proof.Infra.Settings;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Pulumi;

namespace Proof.Infra.Stacks;

/// <summary>The role <c>partners</c>: one environment's access for all partners, from their files.</summary>
internal static class PartnersStack
{
    /// <summary>Checks everything that can be checked, then registers the resources and returns the outputs.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="clock">Tells the instant of the deployment.</param>
    /// <param name="revision">The revision of the gate's policies.</param>
    public static Task<IDictionary<string, object?>> DefineAsync(PartnersSettings settings, TimeProvider clock, PolicyRevision revision) =>
        DefineAsync(settings, ReadPartners(Path.Combine(Deployment.Instance.RootDirectory, "stacks", "partners"), clock), clock, revision);

    /// <summary>As <see cref="DefineAsync(PartnersSettings, TimeProvider, PolicyRevision)"/>, for partners that were read already.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="partners">All partners.</param>
    /// <param name="clock">Tells the instant of the deployment.</param>
    /// <param name="revision">The revision of the gate's policies.</param>
    public static async Task<IDictionary<string, object?>> DefineAsync(
        PartnersSettings settings,
        IReadOnlyCollection<Partner> partners,
        TimeProvider clock,
        PolicyRevision revision)
    {
        var plan = new PartnersPlan(partners, settings);
        await RefuseWhatDoesNotFollowAsync(settings, plan, partners, clock.GetUtcNow());
        foreach (var warning in plan.Warnings) Log.Warn(warning);
        var platform = await PlatformOutputs.ReadAsync(settings.Platform);
        HostGuard.Check(settings, platform.Known(PlatformOutputs.PartnersHost));

        var tokens = plan.Partners.Select(partner => new PartnerToken(partner, settings.Environment)).ToList();
        var hashes = tokens.SelectMany(token => token.Hashes).ToDictionary(hash => hash.Key, hash => hash.Value, StringComparer.Ordinal);
        var gateway = new PartnerGateway(new GatePolicies(settings, plan.Sharding, revision), settings, plan, platform, hashes);
        var firewall = new PartnerFirewall(plan.BlockRules, settings.ManagedRules, platform);
        _ = new PartnerRecords(plan, platform);
        _ = new SigningSecret(settings.SigningSecretGeneration, platform);
        _ = new WebhookRelay(plan, new RelaySecret(settings.RelaySecretGeneration, platform), platform, revision, gateway.Last.Add(firewall));
        foreach (var token in tokens) token.Publish(platform, gateway.FragmentsOf(token.Partner.Current));
        return PartnersOutputs.Of(settings, plan, tokens, firewall, platform);
    }

    private static ImmutableArray<Partner> ReadPartners(string folder, TimeProvider clock)
    {
        var read = PartnerFolder.Read(folder, new PartnerOptions { Clock = clock });
        if (!read.HasErrors) return read.Partners;
        throw new RefusedException(
            "The partner files cannot be used:",
            read.Problems.Where(problem => problem.Level == ProblemLevel.Error).Select(problem => problem.ToString()));
    }

    // A stack that refers to itself sees the outputs of its last completed update; before the first one there are none.
    private static async Task RefuseWhatDoesNotFollowAsync(
        PartnersSettings settings,
        PartnersPlan plan,
        IReadOnlyCollection<Partner> partners,
        DateTimeOffset now)
    {
        var deployment = Deployment.Instance;
        var self = new StackReference($"{deployment.OrganizationName}/{deployment.ProjectName}/{deployment.StackName}");
        var deployed = LastOutputs.Read(await self.GetValueAsync(PartnersOutputs.Partners));
        PartnerGuard.Check(deployed, partners, settings.Environment, settings.MinimumGrace, settings.Withdrawn, now);
        ImportGuard.Check(deployed, plan.Partners, now);
        RotatedSecretGuard.Check(
            "signingSecretGeneration",
            LastOutputs.ReadGeneration(await self.GetValueAsync(PartnersOutputs.SigningSecret), PartnersOutputs.SigningSecret),
            settings.SigningSecretGeneration,
            "Signatures made with it");
        RotatedSecretGuard.Check(
            "relaySecretGeneration",
            LastOutputs.ReadGeneration(await self.GetValueAsync(PartnersOutputs.RelaySecret), PartnersOutputs.RelaySecret),
            settings.RelaySecretGeneration,
            "Deliveries that carry it");
    }
}
