namespace Pulumi.AzureNative.OperationalInsights;

/// <summary>The tier of a workspace. New ones take <c>PerGB2018</c>, and <c>CapacityReservation</c> for much data.</summary>
[EnumType]
public readonly struct WorkspaceSkuNameEnum : IEquatable<WorkspaceSkuNameEnum>
{
    private readonly string _value;

    private WorkspaceSkuNameEnum(string value) => _value = value;

    /// <summary><c>Free</c></summary>
    public static WorkspaceSkuNameEnum Free { get; } = new("Free");

    /// <summary><c>Standard</c></summary>
    public static WorkspaceSkuNameEnum Standard { get; } = new("Standard");

    /// <summary><c>Premium</c></summary>
    public static WorkspaceSkuNameEnum Premium { get; } = new("Premium");

    /// <summary><c>PerNode</c></summary>
    public static WorkspaceSkuNameEnum PerNode { get; } = new("PerNode");

    /// <summary><c>PerGB2018</c></summary>
    public static WorkspaceSkuNameEnum PerGB2018 { get; } = new("PerGB2018");

    /// <summary><c>Standalone</c></summary>
    public static WorkspaceSkuNameEnum Standalone { get; } = new("Standalone");

    /// <summary><c>CapacityReservation</c></summary>
    public static WorkspaceSkuNameEnum CapacityReservation { get; } = new("CapacityReservation");

    /// <summary><c>LACluster</c></summary>
    public static WorkspaceSkuNameEnum LACluster { get; } = new("LACluster");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WorkspaceSkuNameEnum left, WorkspaceSkuNameEnum right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WorkspaceSkuNameEnum left, WorkspaceSkuNameEnum right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WorkspaceSkuNameEnum value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WorkspaceSkuNameEnum other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WorkspaceSkuNameEnum other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
