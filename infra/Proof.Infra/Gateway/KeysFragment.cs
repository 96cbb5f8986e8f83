namespace Proof.Infra.Gateway;

/// <summary>
/// The fragment that says which token belongs to a key id, as SHA-256. It stands apart from the directory because a hash is only known
/// once its token was made: only the shard of a new token is unknown in a preview.
/// </summary>
internal static class KeysFragment
{
    /// <summary>The variable in which the gate finds the hashes of a shard.</summary>
    public const string Variable = "gate-keys";

    /// <summary>Stands for a hash where only the size of the text matters.</summary>
    public static readonly string NoHash = new('0', 64);

    /// <summary>The fragment's text: one entry for each key id and the 64 hexadecimal digits of its token's hash.</summary>
    public static string Text(IEnumerable<(string KeyId, string Hash)> keys) =>
        DataFragment.Text(Variable, keys.Select(key => $"{key.KeyId} {key.Hash}"));
}
