using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Reading;

/// <summary>The rules that are checked while a file is read: what kind of file, what kind of JSON, what kind of values.</summary>
internal static class ReadingRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new NotJson(),
        new Comment(),
        new TrailingComma(),
        new DuplicateMember(),
        new ByteOrderMark(),
        new NotUtf8(),
        new LoneSurrogate(),
        new TooDeep(),
        new TooLarge(),
        new NotAFile(),
        new FileName(),
        new NotReadable(),
        new WrongKind(),
        new UnknownMember(),
        new MissingMember(),
        new NotAChoice(),
        new NotAWholeNumber(),
        new NotAnInstant(),
        new TextContent(),
    ];
}
