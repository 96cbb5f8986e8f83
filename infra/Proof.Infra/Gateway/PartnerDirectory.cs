using System.Collections.Immutable;

namespace Proof.Infra.Gateway;

/// <summary>The gateway's directory: what it knows about every token, as texts of policy fragments that are fully known in a preview.</summary>
internal sealed class PartnerDirectory
{
    /// <summary>The variable in which the gate finds the entries of a shard.</summary>
    public const string Variable = "gate-directory";

    /// <summary>
    /// Spreads entries over shards. Throws <see cref="RefusedException"/> when a fragment, or the fragment that will hold the same
    /// shard's hashes, would be too large.
    /// </summary>
    public PartnerDirectory(IEnumerable<DirectoryEntry> entries, Sharding sharding)
    {
        var byShard = entries.ToLookup(entry => sharding.Of(entry.KeyId));
        Fragments = sharding.All.ToImmutableSortedDictionary(
            shard => shard,
            shard => DataFragment.Text(Variable, byShard[shard].Select(entry => entry.ToString())),
            StringComparer.Ordinal);
        KeyIds = sharding.All.ToImmutableSortedDictionary(
            shard => shard,
            shard => byShard[shard].Select(entry => entry.KeyId).Order(StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);

        foreach (var shard in sharding.All)
        {
            DataFragment.RefuseTooLarge(Sharding.DirectoryName(shard), Fragments[shard], sharding);
            DataFragment.RefuseTooLarge(Sharding.KeysName(shard), KeysFragment.Text(KeyIds[shard].Select(id => (id, KeysFragment.NoHash))), sharding);
        }
    }

    /// <summary>The text of each shard's fragment, by shard.</summary>
    public ImmutableSortedDictionary<string, string> Fragments { get; }

    /// <summary>The key ids in each shard, sorted.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> KeyIds { get; }
}
