using System.Security.Cryptography;
using System.Text;

namespace Proof.LocalAzure.Vaults;

/// <summary>
/// Encrypts secret values for the disk with AES-256-GCM under a random key of this directory. Every value is bound to its place
/// (vault, name, version), so that one cannot be moved to another.
/// </summary>
internal sealed class SecretCipher : IDisposable
{
    /// <summary>The name of the key file: 32 random bytes, readable by its owner alone (0600).</summary>
    public const string KeyFileName = "secrets.key";

    private const int KeyBytes = 32; // AES-256
    private const int NonceBytes = 12; // what NIST SP 800-38D recommends for GCM
    private const int TagBytes = 16;

    private readonly byte[] _key;

    private SecretCipher(byte[] key) => _key = key;

    /// <summary>
    /// Reads the directory's key, or makes one where nothing was encrypted yet. Throws <see cref="IOException"/> for a damaged or lost one.
    /// </summary>
    /// <param name="directory">Where the key is.</param>
    /// <param name="isNeeded">Whether values are there that only the old key can read.</param>
    public static SecretCipher Open(string directory, bool isNeeded = false)
    {
        var path = Path.Combine(directory, KeyFileName);
        if (!File.Exists(path))
        {
            // A new key would look as if all were well, until somebody asks for a value.
            if (isNeeded)
                throw new IOException($"{path} is gone, and without it the saved secrets cannot be read. Restore it, or delete the directory and deploy again.");
            Make(path);
        }
        var key = File.ReadAllBytes(path);
        return key.Length == KeyBytes ? new SecretCipher(key)
            : throw new IOException($"{path} is damaged: it has {key.Length} bytes instead of {KeyBytes}. Restore it; without it the saved secrets cannot be read.");
    }

    /// <summary>Encrypts a value. The result is nonce, tag and ciphertext.</summary>
    public byte[] Encrypt(string value, string place)
    {
        var clear = Encoding.UTF8.GetBytes(value);
        var result = new byte[NonceBytes + TagBytes + clear.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceBytes));
        using var aes = NewCipher();
        aes.Encrypt(
            result.AsSpan(0, NonceBytes), clear, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(place));
        CryptographicOperations.ZeroMemory(clear);
        return result;
    }

    /// <summary>Decrypts a value. Throws <see cref="AuthenticationTagMismatchException"/> when value, place or key do not belong together.</summary>
    public string Decrypt(byte[] encrypted, string place)
    {
        var clear = new byte[encrypted.Length - NonceBytes - TagBytes];
        using var aes = NewCipher();
        aes.Decrypt(
            encrypted.AsSpan(0, NonceBytes), encrypted.AsSpan(NonceBytes + TagBytes), encrypted.AsSpan(NonceBytes, TagBytes), clear, Encoding.UTF8.GetBytes(place));
        return Encoding.UTF8.GetString(clear);
    }

    /// <inheritdoc/>
    public void Dispose() => CryptographicOperations.ZeroMemory(_key);

    // One for each value: two threads cannot use one at a time.
    private AesGcm NewCipher() => new(_key, TagBytes);

    // Written beside and moved, so that a killed process leaves a whole key or none.
    private static void Make(string path)
    {
        var draft = path + ".new";
        File.Delete(draft);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            file.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: false);
    }
}
