using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Management.Shapes;

/// <summary>A text with a length in characters.</summary>
internal sealed class TextShape(int minLength = 0, int maxLength = int.MaxValue) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            faults.Add($"{path} must be a text");
            return;
        }
        var length = value.GetValue<string>().Length;
        if (length < minLength)
            faults.Add($"{path} must have at least {minLength} characters");
        if (length > maxLength)
            faults.Add($"{path} has {length} characters, more than the {maxLength} that are allowed");
    }
}

/// <summary>One of a few texts.</summary>
internal sealed class OneOfShape(string[] allowed) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        if (value.GetValueKind() != JsonValueKind.String || !allowed.Contains(value.GetValue<string>(), StringComparer.OrdinalIgnoreCase))
            faults.Add($"{path} must be one of: {string.Join(", ", allowed)}");
    }
}

/// <summary>A whole number in a range.</summary>
internal sealed class IntegerShape(int min, int max) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        // Numbers come as doubles from Pulumi's wire, so 1.0 is a whole number too.
        if (value.GetValueKind() != JsonValueKind.Number || value.AsValue().GetValue<double>() is var number && number != Math.Floor(number))
            faults.Add($"{path} must be a whole number");
        else if (value.GetValue<double>() is var whole && (whole < min || whole > max))
            faults.Add(min == int.MinValue ? $"{path} must be at most {max}"
                : max == int.MaxValue ? $"{path} must be at least {min}"
                : $"{path} must be between {min} and {max}");
    }
}

/// <summary>A number in a range.</summary>
internal sealed class NumberShape(double min, double max) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        if (value.GetValueKind() != JsonValueKind.Number)
            faults.Add($"{path} must be a number");
        else if (value.GetValue<double>() is var number && (number < min || number > max))
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{path} must be between {min} and {max}"));
    }
}
