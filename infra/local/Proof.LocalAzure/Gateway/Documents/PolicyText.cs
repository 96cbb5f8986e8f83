namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>Tells literal values from expressions.</summary>
internal static class PolicyText
{
    /// <summary>Whether an expression stands anywhere in the value.</summary>
    public static bool HasExpression(string value)
    {
        for (var at = value.IndexOf('@', StringComparison.Ordinal); at >= 0; at = value.IndexOf('@', at + 1))
        {
            if (ExpressionScanner.StartsAt(value, at))
                return true;
        }
        return false;
    }

    /// <summary>The expression that is the whole value, white space around it aside; null when the value is literal.</summary>
    /// <exception cref="FormatException">There is an expression, but it is not the whole value or is not closed.</exception>
    public static string? GetExpression(string value)
    {
        if (!HasExpression(value))
            return null;
        var expression = value.Trim();
        if (!ExpressionScanner.StartsAt(expression, 0))
            throw new FormatException("An expression must be the whole value; LocalAzure does not run text with expressions inside.");
        var end = ExpressionScanner.FindEnd(expression, 0);
        if (end < 0)
            throw new FormatException(ExpressionScanner.NoEnd);
        return end == expression.Length ? expression : throw new FormatException("Text follows the expression. An expression must be the whole value.");
    }
}
