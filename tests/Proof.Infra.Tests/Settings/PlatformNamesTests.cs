using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Proof.Infra.Components;
using Proof.Infra.Settings;

namespace Proof.Infra.Tests.Settings;

/// <summary>Every name is one that Azure takes, whatever prefix and slug the rules of this project let through.</summary>
public sealed class PlatformNamesTests
{
    // Resource name rules of Azure Resource Manager, and of each service's API specification.
    private const string Network = @"\A(?=.{1,80}\z)[a-zA-Z0-9]([\w.-]*\w)?\z";

    [Theory]
    [InlineData("production")]
    [InlineData("sandbox")]
    public void Every_prefix_makes_valid_names(string environment) => Prop.ForAll(Prefixes.ToArbitrary(), prefix =>
    {
        Assert.Matches(Patterns.NamePrefix, prefix);
        var names = new PlatformNames(prefix, environment);
        Assert.Matches(@"\A[-\w.()]{0,89}[-\w()]\z", names.ResourceGroup);
        Assert.Matches(@"\A(?=.{3,24}\z)(?!.*--)[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]\z", names.Vault);
        Assert.Matches(@"\A(?!.*---)[a-zA-Z0-9][a-zA-Z0-9_-]{3,48}[a-zA-Z0-9]\z", names.ConfigurationStore);
        Assert.Matches(@"\A(?=.{1,50}\z)[a-zA-Z]([a-zA-Z0-9-]*[a-zA-Z0-9])?\z", names.ApiManagement);
        Assert.Matches(@"\A(?=.{1,128}\z)[a-zA-Z0-9]([\w.-]*\w)?\z", names.FirewallPolicy);
        Assert.Matches(@"\A(?=.{2,64}\z)[a-zA-Z0-9]([\w.-]*\w)?\z", names.VirtualNetwork);
        Assert.Matches(@"\A(?=.{4,63}\z)[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]\z", names.LogWorkspace);
        Assert.Matches(@"\A[a-zA-Z0-9-]{3,50}\z", names.EventDomain);
        Assert.Matches(@"\A[a-z0-9]{3,24}\z", names.DeadLetterAccount);
        Assert.All([names.ClosedPolicy, names.RelayPolicy, names.CertificateReader], name => Assert.Matches(@"\A(?=.{3,128}\z)[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]\z", name));
        Assert.All([names.EdgeSecurityGroup, names.GatewaySecurityGroup, names.EdgeAddress, names.Edge], name => Assert.Matches(Network, name));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_slug_makes_a_valid_secret_name() => Prop.ForAll(Slugs.ToArbitrary(), slug =>
        Assert.Matches(@"\A[0-9a-zA-Z-]{1,127}\z", PartnerToken.SecretName(slug))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_slug_makes_a_valid_topic_and_event_subscription() => Prop.ForAll(Slugs.ToArbitrary(), slug =>
    {
        Assert.Matches(@"\A[a-zA-Z0-9-]{3,50}\z", slug);
        Assert.Matches(@"\A[a-zA-Z0-9-]{3,64}\z", WebhookSubscription.Name(slug));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_container_of_dead_letters_has_a_valid_name() =>
        Assert.Matches(@"\A(?=.{3,63}\z)[a-z0-9]+(-[a-z0-9]+)*\z", PlatformNames.DeadLetterContainer);

    [Fact]
    public void Names_differ()
    {
        var names = new PlatformNames("proof", "sandbox");
        string[] all =
        [
            names.ResourceGroup, names.Vault, names.ConfigurationStore, names.ApiManagement, names.FirewallPolicy, names.VirtualNetwork,
            names.EdgeSecurityGroup, names.GatewaySecurityGroup, names.EdgeAddress, names.Edge, names.ClosedPolicy, names.RelayPolicy,
            names.CertificateReader, names.EventDomain, names.DeadLetterAccount, names.LogWorkspace,
        ];

        Assert.Equal(all, all.Distinct());
    }

    private static Gen<string> Prefixes =>
        from first in Gen.Elements("abcdefghijklmnopqrstuvwxyz".ToCharArray())
        from length in Gen.Choose(1, 9)
        from rest in Gen.Elements("abcdefghijklmnopqrstuvwxyz0123456789".ToCharArray()).ArrayOf(length)
        select first + new string(rest);

    // As file names may be: 3 to 50 lower-case letters, digits and single hyphens inside.
    private static Gen<string> Slugs =>
        from length in Gen.Choose(3, 50)
        from text in Gen.Elements("abcdefghijklmnopqrstuvwxyz0123456789-".ToCharArray()).ArrayOf(length)
        let slug = Regex.Replace(new string(text), "-+", "-").Trim('-')
        where slug.Length >= 3
        select slug;
}
