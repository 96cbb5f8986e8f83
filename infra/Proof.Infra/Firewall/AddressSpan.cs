using System.Collections.Immutable;
using System.Numerics;
using Proof.Partners.Addresses;

namespace Proof.Infra.Firewall;

/// <summary>Consecutive IPv4 addresses, from the first to the last, both included. Not necessarily one prefix.</summary>
/// <param name="First">The first address as a number.</param>
/// <param name="Last">The last address as a number.</param>
internal readonly record struct AddressSpan(uint First, uint Last)
{
    /// <summary>The whole of IPv4.</summary>
    public static AddressSpan Everything => new(0, uint.MaxValue);

    /// <summary>The fewest prefixes that together are exactly this span, sorted; at most 62.</summary>
    public ImmutableArray<Cidr> ToPrefixes()
    {
        var prefixes = ImmutableArray.CreateBuilder<Cidr>();
        for (ulong next = First; next <= Last;)
        {
            // The widest prefix that begins here: limited by the zeros at the end of its address and by what is left.
            var aligned = next == 0 ? 32 : BitOperations.TrailingZeroCount(next);
            var hostBits = Math.Min(aligned, BitOperations.Log2(Last - next + 1));
            prefixes.Add(Cidr.Of((uint)next, 32 - hostBits));
            next += 1UL << hostBits;
        }

        return prefixes.ToImmutable();
    }
}
