namespace Proof.LocalAzure.Edge;

/// <summary>Reads one match condition of a custom rule.</summary>
internal static class MatchConditionReader
{
    // Azure's API spells it so.
    private const string Negation = "negationConditon";

    /// <summary>The callers for whom a condition on RemoteAddr holds; null when it is another kind of condition, or wrong.</summary>
    public static Ipv4Ranges? ReadAddresses(JsonView view)
    {
        if (!view.Objects("matchVariables").Any(v => v.Text("variableName") == "RemoteAddr"))
            return null;
        view.Only("is not a member of a match condition.", "matchVariables", "operator", Negation, "matchValues", "transforms");
        if (view.Objects("matchVariables").Count != 1 || view.Objects("matchVariables")[0].Has("selector"))
            view.Problem("matchVariables", "RemoteAddr must be the only match variable of its condition and has no selector.");
        if (view.Text("operator") != "IPMatch")
            view.Problem("operator", "must be IPMatch for RemoteAddr; LocalAzure's edge cannot run another operator on it.");
        if (view.Texts("transforms").Count > 0)
            view.Problem("transforms", "an address cannot be transformed.");
        var ranges = Ipv4Ranges.Of(ReadRanges(view));
        return view.Flag(Negation) == true ? ranges.Complement() : ranges;
    }

    /// <summary>A condition on another part of the request; null when it is wrong.</summary>
    public static TextCondition? ReadText(JsonView view)
    {
        view.Only("is not a member of a match condition.", "matchVariables", "operator", Negation, "matchValues", "transforms");
        var variables = view.Objects("matchVariables").Select(ReadVariable).ToArray();
        if (variables.Length == 0)
            view.Problem("matchVariables", "is required and must not be empty.");
        var transforms = view.Texts("transforms");
        foreach (var transform in transforms.Except(MatchTransform.Supported))
            view.Problem("transforms", $"LocalAzure's edge cannot run '{transform}'; it runs {string.Join(", ", MatchTransform.Supported)}.");
        var matches = ReadOperator(view);
        return matches is null || variables.Contains(null) || transforms.Except(MatchTransform.Supported).Any()
            ? null
            : new TextCondition(variables!, transforms, matches, view.Flag(Negation) == true);
    }

    private static List<(uint First, uint Last)> ReadRanges(JsonView view)
    {
        var values = view.Texts("matchValues");
        if (values.Count is 0 or > FirewallPolicyLimits.Ranges)
            view.Problem("matchValues", $"has {values.Count} addresses; 1 to {FirewallPolicyLimits.Ranges} are allowed.");
        var ranges = new List<(uint First, uint Last)>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (Ipv4.TryParseRange(values[i], out var first, out var last))
                ranges.Add((first, last));
            else
                view.Problem($"matchValues[{i}]", $"'{values[i]}' is not an IPv4 address or an IPv4 prefix without host bits, such as 198.51.100.0/28.");
        }
        return ranges;
    }

    private static MatchVariable? ReadVariable(JsonView view)
    {
        var name = view.Choice(
            "variableName", null, MatchVariable.Supported,
            $"cannot be looked at by LocalAzure's edge; RemoteAddr, {string.Join(", ", MatchVariable.Supported)} can.");
        if (name is null)
            return null;
        var variable = new MatchVariable(name, view.Text("selector"));
        if (variable.NeedsSelector == !string.IsNullOrEmpty(variable.Selector))
            return variable;
        view.Problem("selector", variable.NeedsSelector ? $"is required for {name}." : $"is not allowed for {name}.");
        return null;
    }

    private static Func<string, bool>? ReadOperator(JsonView view)
    {
        var name = view.Choice(
            "operator", null, MatchOperator.Supported,
            $"cannot be run by LocalAzure's edge on this variable; {string.Join(", ", MatchOperator.Supported)} can.");
        var values = view.Texts("matchValues");
        if (values.Count > FirewallPolicyLimits.TextValues || values.Count == 0 && name != "Any")
        {
            view.Problem("matchValues", $"has {values.Count} values; 1 to {FirewallPolicyLimits.TextValues} are allowed.");
            return null;
        }
        try
        {
            return name is null ? null : MatchOperator.Create(name, values);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            view.Problem("matchValues", $"not a regular expression that LocalAzure's edge can run: {e.Message}");
            return null;
        }
    }
}
