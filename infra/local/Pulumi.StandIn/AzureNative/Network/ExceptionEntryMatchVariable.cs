namespace Pulumi.AzureNative.Network;

/// <summary>What an exception looks at.</summary>
[EnumType]
public readonly struct ExceptionEntryMatchVariable : IEquatable<ExceptionEntryMatchVariable>
{
    private readonly string _value;

    private ExceptionEntryMatchVariable(string value) => _value = value;

    /// <summary><c>RequestURI</c></summary>
    public static ExceptionEntryMatchVariable RequestURI { get; } = new("RequestURI");

    /// <summary><c>RemoteAddr</c></summary>
    public static ExceptionEntryMatchVariable RemoteAddr { get; } = new("RemoteAddr");

    /// <summary><c>RequestHeader</c></summary>
    public static ExceptionEntryMatchVariable RequestHeader { get; } = new("RequestHeader");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ExceptionEntryMatchVariable left, ExceptionEntryMatchVariable right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ExceptionEntryMatchVariable left, ExceptionEntryMatchVariable right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ExceptionEntryMatchVariable value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ExceptionEntryMatchVariable other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExceptionEntryMatchVariable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
