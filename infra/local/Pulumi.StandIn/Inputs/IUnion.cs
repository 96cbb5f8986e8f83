namespace Pulumi;

/// <summary>A <see cref="Union{T0, T1}"/> of any two types.</summary>
internal interface IUnion
{
    /// <summary>The value, of whichever kind.</summary>
    object Value { get; }
}
