using System.Text.Json;
using Proof.Engine.Secrets;
using Proof.Engine.Values;
using Pulumi.Protocol;

namespace Proof.Engine.State;

/// <summary>How secrets look in JSON.</summary>
internal abstract class SecretForm
{
    /// <summary>Hidden: <c>[secret]</c>.</summary>
    public static SecretForm Masked { get; } = new MaskedForm();

    /// <summary>In clear; only where a person asked for it.</summary>
    public static SecretForm Clear { get; } = new ClearForm();

    /// <summary>Encrypted, as in state files.</summary>
    public static SecretForm Encrypted(SecretStore secrets) => new EncryptedForm(secrets);

    /// <summary>Writes a secret of a resource.</summary>
    public abstract void Write(Utf8JsonWriter writer, SecretValue secret, string urn);

    private sealed class MaskedForm : SecretForm
    {
        public override void Write(Utf8JsonWriter writer, SecretValue secret, string urn) => writer.WriteStringValue(secret.ToString());
    }

    private sealed class ClearForm : SecretForm
    {
        public override void Write(Utf8JsonWriter writer, SecretValue secret, string urn) =>
            PropertyJson.Write(writer, secret.Value, this, urn);
    }

    private sealed class EncryptedForm(SecretStore secrets) : SecretForm
    {
        public override void Write(Utf8JsonWriter writer, SecretValue secret, string urn)
        {
            var plaintext = JsonText.Of(inner => PropertyJson.Write(inner, secret.Value, this, urn));
            writer.WriteStartObject();
            writer.WriteString(WireSignatures.SpecialKey, WireSignatures.Secret);
            writer.WriteString("ciphertext", secrets.Encrypt(urn, plaintext));
            writer.WriteEndObject();
        }
    }
}
