namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>
/// Finds where a policy expression <c>@(…)</c> or <c>@{…}</c> ends: at the bracket that closes the first one. Brackets in C# strings,
/// characters and comments do not count, whichever way they are written.
/// </summary>
internal static class ExpressionScanner
{
    /// <summary>Whether an expression begins at that position.</summary>
    public static bool StartsAt(string text, int start) => start + 1 < text.Length && text[start] == '@' && text[start + 1] is '(' or '{';

    /// <summary>The position after the closing bracket; -1 when it is missing.</summary>
    public static int FindEnd(string text, int start)
    {
        var open = new Stack<char>();
        for (var i = start + 1; i >= 0 && i < text.Length;)
        {
            switch (text[i])
            {
                case '(' or '[' or '{':
                    open.Push(text[i++]);
                    break;
                case ')' or ']' or '}':
                    if (!Closes(open.Pop(), text[i++]))
                        return -1;
                    if (open.Count == 0)
                        return i;
                    break;
                default:
                    i = SkipToken(text, i);
                    break;
            }
        }
        return -1;
    }

    private static bool Closes(char open, char close) => (open, close) is ('(', ')') or ('[', ']') or ('{', '}');

    // One character, or a whole string, character literal or comment; -1 when that is not closed.
    private static int SkipToken(string text, int i)
    {
        if (At(text, i, "//"))
            return text.IndexOf('\n', i) is var line and >= 0 ? line : -1;
        if (At(text, i, "/*"))
            return text.IndexOf("*/", i + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : -1;
        if (text[i] == '\'')
            return SkipQuoted(text, i + 1, '\'', verbatim: false);
        if (At(text, i, "$@\"") || At(text, i, "@$\""))
            return SkipInterpolated(text, i + 3, verbatim: true);
        if (At(text, i, "$\""))
            return SkipInterpolated(text, i + 2, verbatim: false);
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
    private static int SkipInterpolated(string text, int i, bool verbatim)
    {
        while (i >= 0 && i < text.Length)
        {
            if (text[i] == '\\' && !verbatim || At(text, i, "{{") || verbatim && At(text, i, "\"\""))
                i += 2;
            else if (text[i] == '{')
                i = FindEnd(text, i - 1);
            else if (text[i] == '"')
                return i + 1;
            else
                i++;
        }
        return -1;
    }

    private static bool At(string text, int i, string token) => string.CompareOrdinal(text, i, token, 0, token.Length) == 0;
}
