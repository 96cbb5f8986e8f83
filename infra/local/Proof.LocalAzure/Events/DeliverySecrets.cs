using Proof.LocalAzure.Storage;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure.Events;

/// <summary>Encrypts what an event subscription must not show: the endpoint's address, which may hold a key, and secret headers.</summary>
/// <param name="cipher">Encrypts for the disk.</param>
internal sealed class DeliverySecrets(SecretCipher cipher)
{
    /// <summary>Whether any is saved in a database, which need not have the table yet.</summary>
    public static bool HoldsValues(Database database) =>
        database.Query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'resources'", _ => true) is [true]
        && database.Query("SELECT 1 FROM resources WHERE type LIKE '%/eventSubscriptions' LIMIT 1", _ => true) is [true];

    /// <summary>Encrypts a value, bound to its place.</summary>
    /// <param name="value">The value.</param>
    /// <param name="subscriptionId">The event subscription.</param>
    /// <param name="name">What it is there, such as a header's name.</param>
    public string Encrypt(string value, string subscriptionId, string name) => Convert.ToBase64String(cipher.Encrypt(value, Place(subscriptionId, name)));

    /// <summary>Decrypts a value of that place.</summary>
    public string Decrypt(string encrypted, string subscriptionId, string name) => cipher.Decrypt(Convert.FromBase64String(encrypted), Place(subscriptionId, name));

    // Ids are the same in any case.
    private static string Place(string subscriptionId, string name) => $"{subscriptionId.ToLowerInvariant()} {name.ToLowerInvariant()}";
}
