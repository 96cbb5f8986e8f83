using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output turns out to be.</summary>
/// <param name="Value">The value; default where it is not known.</param>
/// <param name="IsKnown">False where the value will exist only after something was created or changed.</param>
/// <param name="IsSecret">Whether the value must never be shown or stored in clear.</param>
/// <param name="Resources">The resources that the value came from.</param>
internal readonly record struct OutputData<T>(T Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Resources)
{
    /// <summary>Another value that came the same way; unknown where this one is.</summary>
    public OutputData<TResult> With<TResult>(TResult value) => new(value, IsKnown, IsSecret, Resources);

    /// <summary>Never shows the value: it may be a secret.</summary>
    public override string ToString() => IsSecret ? "[secret]" : IsKnown ? "[value]" : "[unknown]";
}

/// <summary>Makes <see cref="OutputData{T}"/>.</summary>
internal static class OutputData
{
    /// <summary>A plain value from no resource.</summary>
    public static OutputData<T> Plain<T>(T value) => new(value, IsKnown: true, IsSecret: false, []);

    /// <summary>A value that is not known yet, from no resource.</summary>
    public static OutputData<T> Unknown<T>(T value = default!) => new(value, IsKnown: false, IsSecret: false, []);
}
