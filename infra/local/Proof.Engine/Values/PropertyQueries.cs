namespace Proof.Engine.Values;

/// <summary>Questions about values, answered to any depth.</summary>
internal static class PropertyQueries
{
    /// <summary>Whether anything in a value is not known yet.</summary>
    public static bool HasUnknown(this PropertyValue value) => value.Any(v => v is UnknownValue);

    /// <summary>Whether anything in a map is not known yet.</summary>
    public static bool HasUnknown(this PropertyMap map) => map.Values.Any(HasUnknown);

    /// <summary>Whether anything in a value is secret.</summary>
    public static bool HasSecret(this PropertyValue value) => value.Any(v => v is SecretValue);

    /// <summary>The value inside a secret, or the value itself.</summary>
    public static PropertyValue Unwrap(this PropertyValue value) => value is SecretValue secret ? secret.Value.Unwrap() : value;

    private static bool Any(this PropertyValue value, Func<PropertyValue, bool> test) => test(value) || value switch
    {
        SecretValue secret => secret.Value.Any(test),
        ArrayValue list => list.Items.Any(i => i.Any(test)),
        ObjectValue map => map.Properties.Values.Any(v => v.Any(test)),
        ReferenceValue { Id: { } id } => id.Any(test),
        _ => false,
    };
}
