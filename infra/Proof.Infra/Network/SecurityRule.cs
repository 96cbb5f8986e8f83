using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Proof.Infra.Network;

/// <summary>One rule of a network security group, which says why it is there.</summary>
/// <param name="Name">Its name in the group.</param>
/// <param name="IsAllowed">Whether it lets traffic through.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="From">Where traffic comes from: ranges, or one service tag, or <c>*</c>.</param>
/// <param name="To">Where it goes: ranges, or one service tag, or <c>*</c>.</param>
/// <param name="Ports">The ports of the receiver.</param>
/// <param name="Why">What it is for, at most 140 characters.</param>
internal sealed record SecurityRule(
    string Name,
    bool IsAllowed,
    SecurityRuleProtocol Protocol,
    ImmutableArray<string> From,
    ImmutableArray<string> To,
    ImmutableArray<string> Ports,
    string Why)
{
    private const int FirstPriority = 100;
    private const int Step = 10;

    /// <summary>The rules of a group. The order is the order of evaluation; the first that matches decides.</summary>
    public static InputList<SecurityRuleArgs> Args(IEnumerable<SecurityRule> inbound, IEnumerable<SecurityRule> outbound) =>
        Args(inbound, SecurityRuleDirection.Inbound).Concat(Args(outbound, SecurityRuleDirection.Outbound)).ToList();

    private static IEnumerable<SecurityRuleArgs> Args(IEnumerable<SecurityRule> rules, SecurityRuleDirection direction) =>
        rules.Select((rule, index) => rule.Args(direction, FirstPriority + (index * Step)));

    // Azure takes one place or port, or a list of several, and returns what it was given.
    private SecurityRuleArgs Args(SecurityRuleDirection direction, int priority)
    {
        var args = new SecurityRuleArgs
        {
            Name = Name,
            Access = IsAllowed ? SecurityRuleAccess.Allow : SecurityRuleAccess.Deny,
            Direction = direction,
            Priority = priority,
            Protocol = Protocol,
            Description = Why,
            SourcePortRange = "*",
        };
        if (From.Length == 1) args.SourceAddressPrefix = From[0];
        else args.SourceAddressPrefixes = From;
        if (To.Length == 1) args.DestinationAddressPrefix = To[0];
        else args.DestinationAddressPrefixes = To;
        if (Ports.Length == 1) args.DestinationPortRange = Ports[0];
        else args.DestinationPortRanges = Ports;
        return args;
    }
}
