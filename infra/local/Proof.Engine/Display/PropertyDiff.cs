using System.Collections.Immutable;
using Proof.Engine.Values;

namespace Proof.Engine.Display;

/// <summary>
/// Writes what differs between two sets of properties: maps and lists member by member, texts of several lines line by line, and only what
/// differs.
/// </summary>
/// <param name="writer">Takes the text.</param>
internal sealed class PropertyDiff(TextWriter writer)
{
    private const int Step = 2;

    /// <summary>Writes the differences of two maps, each on a line of its own.</summary>
    /// <param name="old">Before.</param>
    /// <param name="current">After.</param>
    /// <param name="indent">Spaces before each line.</param>
    /// <param name="note">A word to put behind a top-level member; null for none.</param>
    public void Write(PropertyMap old, PropertyMap current, int indent, Func<string, string?>? note = null)
    {
        foreach (var name in old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Write(ValueText.Name(name), old.Get(name), current.Get(name), indent, note?.Invoke(name) is { } text ? $"  ({text})" : "");
        }
    }

    private void Write(string name, PropertyValue? old, PropertyValue? current, int indent, string note)
    {
        if (Equals(old, current))
        {
            return;
        }

        switch (old, current)
        {
            case (null, { } added):
                Line(indent, '+', $"{name}: {Short(added)}{note}");
                break;
            case ({ } removed, null):
                Line(indent, '-', $"{name}: {Short(removed)}{note}");
                break;
            case (ObjectValue before, ObjectValue after):
                Line(indent, '~', $"{name}:{note}");
                Write(before.Properties, after.Properties, indent + Step);
                break;
            case (ArrayValue before, ArrayValue after):
                Line(indent, '~', $"{name}:{note}");
                WriteList(before.Items, after.Items, indent + Step);
                break;
            case (StringValue before, StringValue after) when before.Value.Contains('\n') || after.Value.Contains('\n'):
                Line(indent, '~', $"{name}:{note}");
                TextDiff.Write(writer, before.Value, after.Value, indent + Step);
                break;
            case (StringValue before, StringValue after):
                var (left, right) = TextDiff.Differing(before.Value, after.Value);
                Line(indent, '~', $"{name}: {ValueText.Of(left)} => {ValueText.Of(right)}{note}");
                break;
            default:
                Line(indent, '~', $"{name}: {Short(old!)} => {Short(current!)}{note}");
                break;
        }
    }

    /// <summary>Items that stayed are passed over; one that went and one that came in its place are compared member by member.</summary>
    private void WriteList(ImmutableArray<PropertyValue> old, ImmutableArray<PropertyValue> current, int indent)
    {
        foreach (var change in ListDiff.Between(old, current))
        {
            var name = change.Current is null ? $"[{change.OldIndex}]" : $"[{change.Index}]";
            Write(name, change.Old, change.Current, indent, "");
        }
    }

    private static string Short(PropertyValue value) =>
        value is StringValue text && TextDiff.LineCount(text.Value) is > 1 and var lines ? $"({lines} lines of text)" : ValueText.Of(value);

    private void Line(int indent, char symbol, string text) => writer.WriteLine($"{new string(' ', indent)}{symbol} {text}");
}
