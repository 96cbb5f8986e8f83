using System.Globalization;

namespace Pulumi;

/// <summary>How long the operations on a resource may take; null for what the provider says.</summary>
public sealed class CustomTimeouts
{
    /// <summary>How long creating may take.</summary>
    public TimeSpan? Create { get; set; }

    /// <summary>How long updating may take.</summary>
    public TimeSpan? Update { get; set; }

    /// <summary>How long deleting may take.</summary>
    public TimeSpan? Delete { get; set; }

    /// <summary>The form of the wire.</summary>
    internal Pulumirpc.RegisterResourceRequest.Types.CustomTimeouts ToWire() =>
        new() { Create = Text(Create), Update = Text(Update), Delete = Text(Delete) };

    // Go's form of a duration; a tick has 100 nanoseconds.
    private static string Text(TimeSpan? time) => time is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value.Ticks}00ns") : "";
}
