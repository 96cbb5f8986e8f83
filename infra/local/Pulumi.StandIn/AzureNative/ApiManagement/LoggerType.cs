namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Where a logger sends what it is told.</summary>
[EnumType]
public readonly struct LoggerType : IEquatable<LoggerType>
{
    private readonly string _value;

    private LoggerType(string value) => _value = value;

    /// <summary><c>azureEventHub</c></summary>
    public static LoggerType AzureEventHub { get; } = new("azureEventHub");

    /// <summary><c>applicationInsights</c></summary>
    public static LoggerType ApplicationInsights { get; } = new("applicationInsights");

    /// <summary><c>azureMonitor</c></summary>
    public static LoggerType AzureMonitor { get; } = new("azureMonitor");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(LoggerType left, LoggerType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(LoggerType left, LoggerType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(LoggerType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(LoggerType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LoggerType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
