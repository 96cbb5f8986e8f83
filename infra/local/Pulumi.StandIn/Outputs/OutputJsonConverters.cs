using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes inputs and outputs inside a JSON value as their own values, and remembers what flows with them.</summary>
internal sealed class OutputJsonConverters : JsonConverterFactory
{
    private OutputFlow _flow = new();

    /// <summary>What flows with the outputs that were written.</summary>
    public OutputFlow Flow => _flow;

    /// <summary>Outputs that had not arrived when they were to be written; the text is not complete then.</summary>
    public List<Task> Missing { get; } = [];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsAssignableTo(typeof(IOutput)) || typeToConvert.IsAssignableTo(typeof(IInput));

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert), this)!;

    private sealed class Converter<TOutput>(OutputJsonConverters parent) : JsonConverter<TOutput>
    {
        public override TOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Outputs can be written as JSON, not read from it.");

        public override void Write(Utf8JsonWriter writer, TOutput value, JsonSerializerOptions options)
        {
            var task = Output.ToOutput(value).GetDataAsync();
            if (!task.IsCompleted)
            {
                parent.Missing.Add(task);
                writer.WriteNullValue();
                return;
            }

            var data = task.GetAwaiter().GetResult(); // Complete: this never waits.
            parent._flow.Add(data);
            if (data is { IsKnown: true, Value: { } inner }) JsonSerializer.Serialize(writer, inner, inner.GetType(), options);
            else writer.WriteNullValue();
        }
    }
}
