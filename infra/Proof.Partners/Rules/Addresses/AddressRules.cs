using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Addresses;

/// <summary>The rules on allowed addresses.</summary>
internal static class AddressRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new NotAnAddress(),
        new NotCanonical(),
        new HostBits(),
        new Everything(),
        new TooWide(),
        new SpecialPurpose(),
        new DocumentationAddress(),
        new TransitionAddress(),
        new MulticastAddress(),
        new AzurePlatform(),
        new NotGlobalUnicast(),
        new DuplicateAddress(),
        new ContainedAddress(),
        new MergeableAddresses(),
        new SharedAddress(),
        new EmptyList(),
        new PassedAddress(),
        new IPv6NoListener(),
        new TooManyAddresses(),
        new FirewallFull(),
    ];
}
