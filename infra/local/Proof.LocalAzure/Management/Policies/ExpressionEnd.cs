namespace Proof.LocalAzure.Management.Policies;

/// <summary>Finds where a policy expression (<c>@(…)</c> or <c>@{…}</c>) ends, by C#'s rules for texts and comments.</summary>
internal static class ExpressionEnd
{
    /// <summary>Whether an expression begins at this index.</summary>
    public static bool BeginsAt(string text, int index) => index + 1 < text.Length && text[index] == '@' && text[index + 1] is '(' or '{';

    /// <summary>The index just behind the bracket that closes the expression; the end of the text where nothing closes it.</summary>
    public static int Find(string text, int start)
    {
        var open = text[start + 1];
        var close = open == '(' ? ')' : '}';
        var depth = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == open)
                depth++;
            else if (c == close && --depth == 0)
                return i + 1;
            else if (c == '"')
                i = EndOfText(text, i);
            else if (c == '\'')
                i = EndOfQuoted(text, i, '\'');
            else if (c == '/' && At(text, i + 1) == '/')
                i = IndexOr(text, "\n", i);
            else if (c == '/' && At(text, i + 1) == '*')
                i = IndexOr(text, "*/", i + 2) + 1;
        }
        return text.Length;
    }

    // @"…" and $@"…" take "" for a quote and no backslash
    private static int EndOfText(string text, int quote)
    {
        var verbatim = At(text, quote - 1) == '@' || (At(text, quote - 1) == '$' && At(text, quote - 2) == '@');
        if (!verbatim)
            return EndOfQuoted(text, quote, '"');
        var i = quote + 1;
        while (i < text.Length && (text[i] != '"' || At(text, i + 1) == '"'))
            i += text[i] == '"' ? 2 : 1;
        return i;
    }

    private static int EndOfQuoted(string text, int quote, char end)
    {
        var i = quote + 1;
        while (i < text.Length && text[i] != end)
            i += text[i] == '\\' ? 2 : 1;
        return i;
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private static int IndexOr(string text, string what, int from)
    {
        var found = from < text.Length ? text.IndexOf(what, from, StringComparison.Ordinal) : -1;
        return found < 0 ? text.Length : found;
    }
}
