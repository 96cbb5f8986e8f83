using System.Collections.Immutable;

namespace Proof.Infra.Firewall;

/// <summary>
/// A custom rule of the web application firewall that blocks a request when its address is in the part and in none of the lists. There is
/// no rule that allows: a request that no rule blocks goes on to the managed rules, as it must.
/// </summary>
/// <param name="Name">Letters, digits and underscores; says which part of the address space the rule decides about.</param>
/// <param name="Priority">1 to 100, different for every rule; which rule goes first makes no difference.</param>
/// <param name="Part">The part's prefixes.</param>
/// <param name="Open">Up to four lists of up to 600 ranges each.</param>
internal sealed record BlockRule(string Name, int Priority, ImmutableArray<string> Part, ImmutableArray<ImmutableArray<string>> Open);
