using System.Collections.Immutable;
using DiffPlex;
using Proof.Engine.Values;

namespace Proof.Engine.Display;

/// <summary>Finds what differs between two lists.</summary>
internal static class ListDiff
{
    /// <summary>The differences in order.</summary>
    public static IEnumerable<ListChange> Between(ImmutableArray<PropertyValue> old, ImmutableArray<PropertyValue> current)
    {
        // Equal values get equal numbers, secrets by their content; the comparison then is one of lines of text.
        var numbers = new Dictionary<PropertyValue, int>();
        var diff = new Differ().CreateLineDiffs(Lines(old, numbers), Lines(current, numbers), ignoreWhitespace: false, ignoreCase: false);
        foreach (var block in diff.DiffBlocks)
        {
            for (var i = 0; i < Math.Max(block.DeleteCountA, block.InsertCountB); i++)
            {
                var (before, after) = (block.DeleteStartA + i, block.InsertStartB + i);
                yield return new ListChange(
                    before,
                    i < block.DeleteCountA ? old[before] : null,
                    after,
                    i < block.InsertCountB ? current[after] : null);
            }
        }
    }

    private static string Lines(ImmutableArray<PropertyValue> items, Dictionary<PropertyValue, int> numbers) =>
        string.Join('\n', items.Select(item =>
        {
            if (!numbers.TryGetValue(item, out var number))
            {
                numbers[item] = number = numbers.Count;
            }

            return number;
        }));
}

/// <summary>One difference between two lists.</summary>
/// <param name="OldIndex">Where the item was, or would have been.</param>
/// <param name="Old">The item that is gone; null where there was none.</param>
/// <param name="Index">Where the item is, or would be.</param>
/// <param name="Current">The item that came; null where there is none.</param>
internal sealed record ListChange(int OldIndex, PropertyValue? Old, int Index, PropertyValue? Current);
