using System.Collections.Immutable;
using Proof.Partners.Addresses;

namespace Proof.Infra.Firewall;

/// <summary>One part of the address space, for one rule: everything in it is blocked, except what is open.</summary>
/// <param name="Prefixes">What the part consists of.</param>
/// <param name="Open">
/// What this part's rule does not block, inside the prefixes: allowed ranges, and prefixes that another part decides about.
/// </param>
internal sealed record Part(ImmutableArray<Cidr> Prefixes, ImmutableArray<Cidr> Open);
