using System.Collections.Immutable;

namespace Proof.Partners.Language;

/// <summary>What a value of a partner file looks like. The reader checks files against the shapes, and the JSON Schema is written from them.</summary>
/// <param name="Description">What the value means, for whoever fills it in.</param>
internal abstract record Shape(string Description);

/// <summary>An object with known members and no others.</summary>
/// <param name="Description">What the value means.</param>
/// <param name="Members">Its members, in the order of the canonical layout.</param>
internal sealed record ObjectShape(string Description, params ImmutableArray<MemberShape> Members) : Shape(Description)
{
    /// <summary>A member by its name; null when there is none.</summary>
    public MemberShape? Find(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal)) return member;
        }

        return null;
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Required">Whether it has to be there.</param>
internal sealed record MemberShape(string Name, Shape Shape, bool Required = false);

/// <summary>A list of values of one shape.</summary>
/// <param name="Description">What the value means.</param>
/// <param name="Item">What each entry looks like.</param>
/// <param name="Most">How many entries are looked at.</param>
internal sealed record ListShape(string Description, Shape Item, int Most) : Shape(Description)
{
    /// <summary>Whether the canonical layout has the entries on one line; otherwise each has its own, which makes for short diffs.</summary>
    public bool OnOneLine { get; init; }
}

/// <summary>A text of visible characters.</summary>
/// <param name="Description">What the value means.</param>
/// <param name="Examples">How it may look.</param>
/// <param name="Longest">The most characters (Unicode code points).</param>
internal sealed record TextShape(string Description, ImmutableArray<string> Examples, int Longest = 200) : Shape(Description)
{
    /// <summary>A regular expression (ECMA-262) that every right value matches, for editors; the rules say more, and why.</summary>
    public string? Pattern { get; init; }

    /// <summary>Every right value, where there are few, for editors to complete; null where there are many.</summary>
    public Func<IEnumerable<string>>? Known { get; init; }

    /// <summary>Whether a rule of its own says everything about the text: characters, length, emptiness.</summary>
    public bool HasOwnRule { get; init; }
}

/// <summary>One of a few fixed texts.</summary>
/// <param name="Description">What the value means.</param>
/// <param name="Choices">The texts.</param>
internal sealed record ChoiceShape(string Description, params ImmutableArray<string> Choices) : Shape(Description);

/// <summary>An instant in UTC: <c>2026-12-01T09:00:00Z</c>.</summary>
/// <param name="Description">What the value means.</param>
internal sealed record InstantShape(string Description) : Shape(Description);

/// <summary>A whole number.</summary>
/// <param name="Description">What the value means.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
internal sealed record WholeNumberShape(string Description, int Least, int Most) : Shape(Description)
{
    /// <summary>The rule that a number out of bounds breaks.</summary>
    public required Type BoundsRule { get; init; }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Description">What the value means.</param>
internal sealed record FlagShape(string Description) : Shape(Description);

/// <summary>A text alone, or an object that says more; the object's first member holds what the text alone would say.</summary>
/// <param name="Description">What the value means.</param>
/// <param name="Text">The short form.</param>
/// <param name="Full">The long form.</param>
internal sealed record TextOrObjectShape(string Description, TextShape Text, ObjectShape Full) : Shape(Description);
