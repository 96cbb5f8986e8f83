namespace Pulumi.Serialization;

/// <summary>
/// What comes to light while one property is read from the wire. An unknown or secret anywhere inside makes the whole property so.
/// </summary>
internal sealed class ValueReading
{
    /// <summary>Whether everything was known.</summary>
    public bool IsKnown { get; set; } = true;

    /// <summary>Whether anything was secret.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Resources that output values named as what they came from.</summary>
    public HashSet<Resource> Resources { get; } = [];

    /// <summary>Values that did not fit the type that the program expects, and became the default of that type.</summary>
    public List<string> Mismatches { get; } = [];

    /// <summary>The data of the property.</summary>
    public OutputData<T> Into<T>(T value) => new(value, IsKnown, IsSecret, [.. Resources]);

    /// <summary>Takes over what another reading brought to light.</summary>
    public void Add(ValueReading other)
    {
        IsKnown &= other.IsKnown;
        IsSecret |= other.IsSecret;
        Resources.UnionWith(other.Resources);
        Mismatches.AddRange(other.Mismatches);
    }
}
