using System.Security.Cryptography;
using System.Text.Json;
using Proof.Engine.Secrets;

namespace Proof.Engine.State;

/// <summary>Reads a checkpoint and checks that it can be relied on.</summary>
/// <param name="stack">The stack whose file it is.</param>
/// <param name="file">The file's path, for messages.</param>
/// <param name="passphrase">The passphrase of its secrets; used only when there are some.</param>
internal sealed class CheckpointReader(StackName stack, string file, string passphrase)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = PropertyJson.MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Reads a checkpoint file's bytes.</summary>
    /// <exception cref="StateCorruptException">They are not a sound checkpoint.</exception>
    /// <exception cref="StateException">They need something that this engine does not have.</exception>
    /// <exception cref="WrongPassphraseException">The passphrase does not open the secrets in it.</exception>
    public Checkpoint Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            return ReadFile(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new StateCorruptException(file, e.Message.TrimEnd('.'), e);
        }
        catch (CryptographicException e)
        {
            throw new StateCorruptException(file, "a secret in it was changed or made with another key", e);
        }
    }

    private Checkpoint ReadFile(JsonElement root)
    {
        CheckVersion(root);
        var checkpoint = root.GetProperty("checkpoint");
        if (!checkpoint.TryGetProperty("latest", out var latest) || latest.ValueKind == JsonValueKind.Null)
        {
            return new Checkpoint(Snapshot.Empty, null);
        }

        CheckManifest(latest);
        var secrets = ReadSecretsProvider(latest);
        string Decrypt(string urn, string ciphertext) => secrets is null
            ? throw new FormatException("it holds secrets but names no secrets provider")
            : secrets.Decrypt(urn, ciphertext);
        var snapshot = new Snapshot(
            [.. Items(latest, "resources").Select(r => ResourceJson.Read(r, Decrypt))],
            [.. Items(latest, "pending_operations").Select(p => new PendingOperation(
                PendingKinds.Parse(p.GetProperty("type").GetString()), ResourceJson.Read(p.GetProperty("resource"), Decrypt)))]);
        return StateIntegrity.Fault(snapshot) is { } fault ? throw new FormatException(fault) : new Checkpoint(snapshot, secrets);
    }

    private void CheckVersion(JsonElement root)
    {
        var version = root.GetProperty("version").GetInt32();
        if (version is < 1 or > StateVersion.Newest)
        {
            throw new StateException(
                $"the state file {file} has format version {version}; this engine reads versions 1 to {StateVersion.Newest}. Use a newer one.");
        }

        if (root.TryGetProperty("features", out var features) && features.GetArrayLength() > 0)
        {
            var names = string.Join(", ", features.EnumerateArray().Select(f => f.GetString()));
            throw new StateException($"the state file {file} uses features that this engine does not have: {names}. Use the Pulumi CLI.");
        }
    }

    private static void CheckManifest(JsonElement latest)
    {
        var manifest = latest.GetProperty("manifest");
        var version = Text(manifest, "version");
        var magic = Text(manifest, "magic");
        if (magic != StateVersion.Magic(version))
        {
            throw new FormatException("the manifest's magic does not belong to its version");
        }
    }

    private SecretStore? ReadSecretsProvider(JsonElement latest)
    {
        if (!latest.TryGetProperty("secrets_providers", out var provider) || provider.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var type = Text(provider, "type");
        if (type != "passphrase")
        {
            throw new StateException(
                $"the secrets of stack {stack} are kept by the secrets provider '{type}'; this engine opens only 'passphrase'. Use the Pulumi CLI.");
        }

        var salt = Text(provider.GetProperty("state"), "salt");
        return new SecretStore(() => PassphraseSecrets.Open(passphrase, salt, $"stack {stack}"));
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind != JsonValueKind.Null ? items.EnumerateArray() : default;
}
