using System.Collections.Immutable;
using System.Globalization;

namespace Proof.Infra.Gateway;

/// <summary>
/// How the directory is spread over fragments: by the first hexadecimal digits of the key id, so that a change to one partner rewrites one
/// fragment. The number of digits shows in the fragments' names, so that a change of it makes new fragments instead of mixing old and new.
/// </summary>
internal sealed class Sharding
{
    /// <summary>The most shards: two digits, which is what all key ids of one partner have in common.</summary>
    public const int Most = 256;

    /// <summary>Spreads over 16 shards (one digit) or 256 (two digits).</summary>
    public Sharding(int count)
    {
        Digits = count switch
        {
            16 => 1,
            Most => 2,
            _ => throw new ArgumentOutOfRangeException(nameof(count), count, "There are 16 or 256 shards."),
        };
        All = [.. Enumerable.Range(0, count).Select(shard => shard.ToString($"x{Digits}", CultureInfo.InvariantCulture))];
    }

    /// <summary>How many characters of the key id name its shard.</summary>
    public int Digits { get; }

    /// <summary>How many shards there are.</summary>
    public int Count => All.Length;

    /// <summary>The names of all shards, sorted.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The shard of a key id.</summary>
    public string Of(string keyId) => keyId[..Digits];

    /// <summary>The fragment with a shard's entries.</summary>
    public static string DirectoryName(string shard) => "directory-" + shard;

    /// <summary>The fragment with a shard's hashes.</summary>
    public static string KeysName(string shard) => "keys-" + shard;
}
