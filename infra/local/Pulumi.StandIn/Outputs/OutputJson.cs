using System.Text;
using System.Text.Json;

namespace Pulumi;

public static partial class Output
{
    /// <summary>
    /// Writes a value as JSON. Inputs and outputs inside the value are written as their own values; if one is secret, so is the text,
    /// and if one is not known, neither is the text.
    /// </summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(JsonSerializeAsync(value, options));
    }

    private static async Task<OutputData<string>> JsonSerializeAsync<T>(Output<T> value, JsonSerializerOptions? options)
    {
        var data = await value.DataTask;
        if (!data.IsKnown) return data.With("");

        // A converter cannot wait. Each round writes what has arrived and collects what has not, until nothing is missing.
        while (true)
        {
            var outputs = new OutputJsonConverters();
#pragma warning disable CA1869 // The converters belong to this one text: they remember what they met.
            var withOutputs = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
#pragma warning restore CA1869
            withOutputs.Converters.Add(outputs);

            var json = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(data.Value, withOutputs));
            if (outputs.Missing.Count == 0)
            {
                var flow = outputs.Flow;
                flow.Add(data);
                return flow.Into(json);
            }

            await Task.WhenAll(outputs.Missing);
        }
    }
}
