namespace Pulumi.StandIn.Tests.Surface;

/// <summary>Writes types as C# does.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(byte)] = "byte",
    };

    /// <summary>The name of a type itself, with its type parameters.</summary>
    public static string Of(Type type) => type.IsGenericType
        ? $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
        : Simple(type);

    /// <summary>The type of a member or parameter with its question marks; tuples have the names that the member gives them.</summary>
    public static string Of(Type type, Nullability nullability, Queue<string?> tupleNames)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying, nullability, tupleNames) + "?";
        if (type is { IsValueType: true, IsGenericType: false, IsGenericParameter: false }) return Simple(type);

        var mark = nullability.Next() && !type.IsValueType ? "?" : "";
        if (type.IsByRef) return Of(type.GetElementType()!, nullability, tupleNames);
        if (type.IsArray) return $"{Of(type.GetElementType()!, nullability, tupleNames)}[]{mark}";
        if (!type.IsGenericType) return Simple(type) + mark;
        if (type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal)) return $"({string.Join(", ", TupleElements(type, nullability, tupleNames))})";

        return $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(a => Of(a, nullability, tupleNames)))}>{mark}";
    }

    private static string Simple(Type type) => Keywords.GetValueOrDefault(type, type.Name.Split('`')[0]);

    private static IEnumerable<string> TupleElements(Type tuple, Nullability nullability, Queue<string?> names)
    {
        var arguments = tuple.GetGenericArguments();
        var own = arguments.Take(7).Select(_ => names.TryDequeue(out var name) ? name : null).ToList();
        for (var i = 0; i < Math.Min(arguments.Length, 7); i++)
            yield return own[i] is { } name ? $"{Of(arguments[i], nullability, names)} {name}" : Of(arguments[i], nullability, names);

        if (arguments.Length < 8) yield break;
        nullability.Next(); // The eighth and later elements are in a tuple of their own.
        foreach (var rest in TupleElements(arguments[7], nullability, names)) yield return rest;
    }
}
