namespace Proof.Partners.Addresses;

/// <summary>Takes ranges apart.</summary>
internal static class CidrSplit
{
    /// <summary>What remains of a range without one inside it: the other half, at each length between the two.</summary>
    public static IEnumerable<Cidr> Without(Cidr range, Cidr inside)
    {
        var rest = new List<Cidr>();
        for (var length = range.PrefixLength + 1; length <= inside.PrefixLength; length++)
        {
            var half = UInt128.One << (range.AddressBits - length);
            var near = Cidr.Around(inside.First, length, !range.IsIPv4);
            rest.Add(Cidr.Around(near.First ^ half, length, !range.IsIPv4));
        }

        return rest.Order();
    }
}
