namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>
/// Finds where a policy expression <c>@(…)</c> or <c>@{…}</c> ends: at the bracket that closes the first one. Brackets in C# strings,
/// characters and comments do not count, whichever way they are written.
/// </summary>
internal static class ExpressionScanner
{
    /// <summary>What is wrong when there is no end.</summary>
    public const string NoEnd = "The expression is not closed: a bracket, a string or a comment has no end; or brackets stand more than 100 deep.";

    // Brackets inside each other, and interpolated strings inside each other. More than anyone writes, less than the stack of this
    // scanner, or of the C# compiler after it, holds.
    private const int MaxBrackets = 100;
    private const int MaxStrings = 20;

    /// <summary>Whether an expression begins at that position.</summary>
    public static bool StartsAt(string text, int start) => start + 1 < text.Length && text[start] == '@' && text[start + 1] is '(' or '{';

    /// <summary>The position after the closing bracket; -1 when it is missing.</summary>
    public static int FindEnd(string text, int start) => FindEnd(text, start, 0);

    private static int FindEnd(string text, int start, int depth)
    {
        if (depth > MaxStrings)
            return -1;
        var open = new Stack<char>();
        for (var i = start + 1; i >= 0 && i < text.Length;)
        {
            switch (text[i])
            {
                case '(' or '[' or '{':
                    open.Push(text[i++]);
                    if (open.Count > MaxBrackets)
                        return -1;
                    break;
                case ')' or ']' or '}':
                    if (!Closes(open.Pop(), text[i++]))
                        return -1;
                    if (open.Count == 0)
                        return i;
                    break;
                default:
                    i = SkipToken(text, i, depth);
                    break;
            }
        }
        return -1;
    }

    private static bool Closes(char open, char close) => (open, close) is ('(', ')') or ('[', ']') or ('{', '}');

    // One character, or a whole string, character literal or comment; -1 when that is not closed.
    private static int SkipToken(string text, int i, int depth)
    {
        if (At(text, i, "//"))
            return text.IndexOf('\n', i) is var line and >= 0 ? line : -1;
        if (At(text, i, "/*"))
            return text.IndexOf("*/", i + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : -1;
        if (text[i] == '\'')
            return SkipQuoted(text, i + 1, '\'', verbatim: false);
        if (At(text, i, "$@\"") || At(text, i, "@$\""))
            return SkipInterpolated(text, i + 3, verbatim: true, depth);
        if (At(text, i, "$\""))
            return SkipInterpolated(text, i + 2, verbatim: false, depth);
        if (At(text, i, "@\""))
            return SkipQuoted(text, i + 2, '"', verbatim: true);
        return text[i] == '"' ? SkipQuoted(text, i + 1, '"', verbatim: false) : i + 1;
    }

    private static int SkipQuoted(string text, int i, char quote, bool verbatim)
    {
        for (; i < text.Length; i++)
        {
            if (text[i] == '\\' && !verbatim)
                i++;
            else if (text[i] == quote && verbatim && At(text, i, "\"\""))
                i++;
            else if (text[i] == quote)
                return i + 1;
        }
        return -1;
    }

    // Inside the braces of an interpolated string is C# again, with strings and brackets of its own.
    private static int SkipInterpolated(string text, int i, bool verbatim, int depth)
    {
        while (i >= 0 && i < text.Length)
        {
            if (text[i] == '\\' && !verbatim || At(text, i, "{{") || verbatim && At(text, i, "\"\""))
                i += 2;
            else if (text[i] == '{')
                i = FindEnd(text, i - 1, depth + 1);
            else if (text[i] == '"')
                return i + 1;
            else
                i++;
        }
        return -1;
    }

    private static bool At(string text, int i, string token) => string.CompareOrdinal(text, i, token, 0, token.Length) == 0;
}
