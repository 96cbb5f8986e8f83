using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Addresses;

namespace Proof.Infra.Tests.Firewall;

internal static class Generate
{
    /// <summary>Lists of ranges among the 2^spread addresses from a base, most of them narrow.</summary>
    public static Gen<List<Cidr>> Ranges(uint prefixBase, int spread)
    {
        var one =
            from offset in Gen.Choose(0, (1 << spread) - 1)
            from bits in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Choose(1, 4)), (1, Gen.Choose(5, 8)))
            select Cidr.Of((prefixBase + (uint)offset) >> bits << bits, 32 - bits);
        return from many in one.ListOf() select many.ToList();
    }

    /// <summary>Many ranges, spread evenly, in clusters, or side by side with gaps, always the same for a seed.</summary>
    public static List<Cidr> Many(int count, int seed)
    {
        var random = new Random(seed);
        var clusters = Enumerable.Range(0, 12).Select(_ => (uint)random.NextInt64(1L << 32)).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var bits = random.Next(4) == 0 ? random.Next(1, 9) : 0;
            var address = random.Next(3) switch
            {
                0 => (uint)random.NextInt64(1L << 32),
                1 => clusters[random.Next(clusters.Length)] + (uint)random.Next(1 << 18),
                _ => clusters[0] + (uint)(random.Next(1 << 16) * 2),
            };
            return Cidr.Of(address >> bits << bits, 32 - bits);
        })];
    }
}
