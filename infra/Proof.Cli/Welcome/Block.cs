using System.Collections.Immutable;

namespace Proof.Cli.Welcome;

/// <summary>A piece of a letter: what it says, not how it looks.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading; level 1 is the letter's own.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A few sentences.</summary>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>Names with their values.</summary>
    public sealed record Facts(ImmutableArray<(string Name, string Value)> Items) : Block;

    /// <summary>A list of values, such as addresses.</summary>
    public sealed record Values(ImmutableArray<string> Items) : Block;

    /// <summary>Lines to copy into a shell.</summary>
    public sealed record Code(string Text) : Block;
}
