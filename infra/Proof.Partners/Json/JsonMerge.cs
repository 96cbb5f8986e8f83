namespace Proof.Partners.Json;

/// <summary>Lays one document over another.</summary>
internal static class JsonMerge
{
    /// <summary>
    /// Objects merge member by member; everything else, lists too, replaces what lies under it as a whole, never entry by entry. The
    /// values themselves stay the nodes they were, so they know the file they came from.
    /// </summary>
    public static JsonObject Over(JsonObject under, JsonObject over)
    {
        var result = new JsonObject { Source = over.Source, Start = over.Start, End = over.End };
        foreach (var member in under.Members)
        {
            if (over.Find(member.Name) is null) result.Add(member);
        }

        foreach (var member in over.Members)
        {
            var merged = member.Value is JsonObject top && under[member.Name] is JsonObject bottom
                ? member with { Value = Over(bottom, top) }
                : member;
            result.Add(merged);
        }

        return result;
    }
}
