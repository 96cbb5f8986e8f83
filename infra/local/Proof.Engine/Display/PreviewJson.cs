using System.Text.Json;
using Proof.Engine.Project;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Display;

/// <summary>A preview as <c>pulumi preview --json</c> writes it, and outputs as <c>pulumi stack output --json</c> does.</summary>
public static class PreviewJson
{
    private const int Indentation = 4;
    private const int NanosecondsPerTick = 100;

    private static readonly JsonWriterOptions Indented = JsonText.Options with { Indented = true, IndentSize = Indentation };

    /// <summary>Writes a preview.</summary>
    /// <param name="stream">Takes the JSON.</param>
    /// <param name="result">The preview.</param>
    /// <param name="config">The stack's configuration.</param>
    /// <param name="showSecrets">Whether secrets are written in clear; else they are <c>[secret]</c>.</param>
    public static void Write(
        Stream stream, DeploymentResult result, IReadOnlyDictionary<string, ConfigValue> config, bool showSecrets)
    {
        var secrets = showSecrets ? SecretForm.Clear : SecretForm.Masked;
        using var writer = new Utf8JsonWriter(stream, Indented);
        writer.WriteStartObject();
        writer.WriteStartObject("config");
        foreach (var (key, value) in config.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            writer.WriteString(key, showSecrets ? value.Text : value.ToString());
        }

        writer.WriteEndObject();
        writer.WriteStartArray("steps");
        foreach (var step in result.Steps)
        {
            WriteStep(writer, step, secrets);
        }

        writer.WriteEndArray();
        WriteDiagnostics(writer, result);
        writer.WriteNumber("duration", result.Duration.Ticks * NanosecondsPerTick);
        writer.WriteStartObject("changeSummary");
        foreach (var (operation, count) in result.Counts)
        {
            writer.WriteNumber(operation.Word(), count);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes outputs as one JSON object.</summary>
    /// <param name="stream">Takes the JSON.</param>
    /// <param name="outputs">The outputs.</param>
    /// <param name="showSecrets">Whether secrets are written in clear; else they are <c>[secret]</c>.</param>
    public static void WriteOutputs(Stream stream, PropertyMap outputs, bool showSecrets)
    {
        using var writer = new Utf8JsonWriter(stream, Indented);
        PropertyJson.Write(writer, outputs, showSecrets ? SecretForm.Clear : SecretForm.Masked, "");
    }

    private static void WriteStep(Utf8JsonWriter writer, Step step, SecretForm secrets)
    {
        writer.WriteStartObject();
        writer.WriteString("op", step.Operation.Word());
        writer.WriteString("urn", step.Urn);
        if ((step.New ?? step.Old)?.Provider is { } provider)
        {
            writer.WriteString("provider", provider);
        }

        WriteState(writer, "oldState", step.Old, secrets);
        WriteState(writer, "newState", step.New, secrets);
        WritePaths(writer, "diffReasons", step.Changes.Select(c => c.Path));
        WritePaths(writer, "replaceReasons", step.Changes.Where(c => c.Replaces).Select(c => c.Path));
        if (step.Changes.IsEmpty)
        {
            writer.WriteNull("detailedDiff");
        }
        else
        {
            WriteDetails(writer, step);
        }

        writer.WriteEndObject();
    }

    private static void WriteDetails(Utf8JsonWriter writer, Step step)
    {
        writer.WriteStartObject("detailedDiff");
        foreach (var change in step.Changes)
        {
            writer.WriteStartObject(change.Path);
            writer.WriteString("kind", $"{change.Kind.ToString().ToLowerInvariant()}{(change.Replaces ? "-replace" : "")}");
            writer.WriteBoolean("inputDiff", true);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter writer, string name, ResourceState? state, SecretForm secrets)
    {
        if (state is not null)
        {
            writer.WritePropertyName(name);
            ResourceJson.Write(writer, state, secrets);
        }
    }

    private static void WritePaths(Utf8JsonWriter writer, string name, IEnumerable<string> paths)
    {
        var all = paths.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var path in all)
        {
            writer.WriteStringValue(path);
        }

        writer.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, DeploymentResult result)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            writer.WriteStartObject();
            if (diagnostic.Urn is { } urn)
            {
                writer.WriteString("urn", urn);
            }

            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
