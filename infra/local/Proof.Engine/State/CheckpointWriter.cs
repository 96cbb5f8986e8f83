using System.Text.Json;
using Proof.Engine.Secrets;

namespace Proof.Engine.State;

/// <summary>Writes a checkpoint: a stack's whole state in Pulumi's deployment format.</summary>
internal static class CheckpointWriter
{
    /// <summary>The bytes of a checkpoint file.</summary>
    public static byte[] Write(StackName stack, Snapshot snapshot, SecretStore secrets, DateTimeOffset time) => JsonText.Bytes(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", StateVersion.Written);
        writer.WriteStartObject("checkpoint");
        writer.WriteString("stack", stack.ToString());
        writer.WriteStartObject("latest");
        WriteManifest(writer, time);
        WriteSecretsProvider(writer, secrets.Salt);
        WriteResources(writer, snapshot, SecretForm.Encrypted(secrets));
        writer.WriteStartObject("metadata");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void WriteManifest(Utf8JsonWriter writer, DateTimeOffset time)
    {
        writer.WriteStartObject("manifest");
        writer.WriteString("time", Rfc3339.Format(time));
        writer.WriteString("magic", StateVersion.Magic(StateVersion.Pulumi));
        writer.WriteString("version", StateVersion.Pulumi);
        writer.WriteEndObject();
    }

    private static void WriteSecretsProvider(Utf8JsonWriter writer, string salt)
    {
        writer.WriteStartObject("secrets_providers");
        writer.WriteString("type", "passphrase");
        writer.WriteStartObject("state");
        writer.WriteString("salt", salt);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResources(Utf8JsonWriter writer, Snapshot snapshot, SecretForm secrets)
    {
        if (!snapshot.Resources.IsEmpty)
        {
            writer.WriteStartArray("resources");
            foreach (var resource in snapshot.Resources)
            {
                ResourceJson.Write(writer, resource, secrets);
            }

            writer.WriteEndArray();
        }

        if (!snapshot.Pending.IsEmpty)
        {
            writer.WriteStartArray("pending_operations");
            foreach (var pending in snapshot.Pending)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("resource");
                ResourceJson.Write(writer, pending.Resource, secrets);
                writer.WriteString("type", PendingKinds.Text(pending.Kind));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }
}
