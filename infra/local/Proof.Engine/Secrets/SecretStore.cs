using System.Collections.Concurrent;

namespace Proof.Engine.Secrets;

/// <summary>
/// Encrypts the secrets of one stack's state, and remembers how each was written: an unchanged secret keeps its ciphertext, so that
/// two states can be compared.
/// </summary>
/// <param name="open">Gives the stack's secrets provider; called once, and only when a secret is met.</param>
internal sealed class SecretStore(Func<PassphraseSecrets> open)
{
    private readonly Lazy<PassphraseSecrets> _secrets = new(open);
    private readonly ConcurrentDictionary<(string Owner, string Plaintext), string> _written = new();

    /// <summary>The salt to record in the state.</summary>
    public string Salt => _secrets.Value.Salt;

    /// <summary>Encrypts a secret of a resource.</summary>
    public string Encrypt(string urn, string plaintext) =>
        _written.GetOrAdd((urn, plaintext), key => _secrets.Value.Encrypt(key.Plaintext));

    /// <summary>Decrypts a secret of a resource.</summary>
    public string Decrypt(string urn, string ciphertext)
    {
        var plaintext = _secrets.Value.Decrypt(ciphertext);
        _written[(urn, plaintext)] = ciphertext;
        return plaintext;
    }
}
