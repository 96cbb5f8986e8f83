using System.Net;
using System.Security.Cryptography;
using System.Text;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure.Tests.Vaults;

public sealed class EncryptionTests
{
    private const string Token = "proof_test_c0ffee00-very-recognisable-value-of-a-token";

    [Fact]
    public async Task No_file_of_the_directory_holds_a_value_in_clear()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await azure.VaultAsync(HttpMethod.Put, "secrets/a", $$"""{"value":"{{Token}}","contentType":"findable-content-type"}""");
        await azure.VaultAsync(HttpMethod.Put, "secrets/a", $$"""{"value":"{{Token}}2"}""");
        await azure.VaultAsync(HttpMethod.Delete, "secrets/a");

        // Latin-1 keeps every byte apart, so that this looks into binary files as well
        var files = Directory.GetFiles(azure.DirectoryPath, "*", SearchOption.AllDirectories).Select(ReadOpen).ToList();

        Assert.Contains(files, f => f.Contains("findable-content-type", StringComparison.Ordinal)); // the search itself works
        Assert.DoesNotContain(files, f => f.Contains(Token[..20], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_survive_a_restart()
    {
        var directory = Directory.CreateTempSubdirectory("proof-azure-").FullName;
        try
        {
            await using (var azure = await TestAzure.StartAsync(directory))
            {
                await azure.PutAsync("resourceGroups/rg", """{"location":"westeurope"}""");
                await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());
                await azure.VaultAsync(HttpMethod.Put, "secrets/a", $$"""{"value":"{{Token}}"}""");
            }
            await using (var azure = await TestAzure.StartAsync(directory))
            {
                var secret = await azure.VaultAsync(HttpMethod.Get, "secrets/a");
                Assert.Equal(Token, (string?)secret.Expect(HttpStatusCode.OK).Body!["value"]);
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task The_key_is_readable_by_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
            return; // Windows has no such modes; there the directory's own rights count

        await using var azure = await TestAzure.StartAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(azure.DirectoryPath, SecretCipher.KeyFileName)));
    }

    [Fact]
    public void A_value_is_bound_to_its_place_and_to_the_key()
    {
        var one = Directory.CreateTempSubdirectory("proof-key-").FullName;
        var two = Directory.CreateTempSubdirectory("proof-key-").FullName;
        try
        {
            using var cipher = SecretCipher.Open(one);
            using var other = SecretCipher.Open(two);
            var encrypted = cipher.Encrypt(Token, "kv1/a/1");

            Assert.Equal(Token, cipher.Decrypt(encrypted, "kv1/a/1"));
            Assert.ThrowsAny<CryptographicException>(() => cipher.Decrypt(encrypted, "kv1/b/1"));
            Assert.ThrowsAny<CryptographicException>(() => other.Decrypt(encrypted, "kv1/a/1"));
        }
        finally
        {
            Directory.Delete(one, recursive: true);
            Directory.Delete(two, recursive: true);
        }
    }

    [Fact]
    public async Task A_damaged_key_is_refused_and_not_replaced()
    {
        var directory = Directory.CreateTempSubdirectory("proof-key-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(directory, SecretCipher.KeyFileName), new byte[5]);

            var refusal = await Assert.ThrowsAsync<IOException>(() => TestAzure.StartAsync(directory));

            Assert.Contains("5 bytes", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task A_lost_key_is_refused_while_there_are_values_and_not_replaced()
    {
        var directory = Directory.CreateTempSubdirectory("proof-key-").FullName;
        try
        {
            await using (var azure = await TestAzure.StartAsync(directory))
            {
                await azure.PutAsync("resourceGroups/rg", """{"location":"westeurope"}""");
                await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());
                await azure.VaultAsync(HttpMethod.Put, "secrets/a", $$"""{"value":"{{Token}}"}""");
            }
            var key = Path.Combine(directory, SecretCipher.KeyFileName);
            File.Delete(key);

            var refusal = await Assert.ThrowsAsync<IOException>(() => TestAzure.StartAsync(directory));

            Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(key));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static string ReadOpen(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    [Fact]
    public void Many_values_at_a_time_do_not_get_in_each_others_way()
    {
        var directory = Directory.CreateTempSubdirectory("proof-key-").FullName;
        try
        {
            using var cipher = SecretCipher.Open(directory);

            Parallel.For(0, 20_000, number =>
            {
                var value = $"{Token}-{number}";
                Assert.Equal(value, cipher.Decrypt(cipher.Encrypt(value, "kv1/a/1"), "kv1/a/1"));
            });
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
