using System.Buffers.Binary;
using System.Net;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>The addresses one below and one above a range.</summary>
internal static class Neighbours
{
    public static IEnumerable<IPAddress> Of(IPNetwork network)
    {
        var first = BinaryPrimitives.ReadUInt32BigEndian(network.BaseAddress.GetAddressBytes());
        var last = first | (uint)((1UL << (32 - network.PrefixLength)) - 1);
        yield return Address(first - 1);
        yield return Address(last + 1);
    }

    private static IPAddress Address(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return new IPAddress(bytes);
    }
}
