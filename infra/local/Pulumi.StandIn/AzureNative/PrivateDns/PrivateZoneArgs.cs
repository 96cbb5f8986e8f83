namespace Pulumi.AzureNative.PrivateDns;

/// <summary>What a <see cref="PrivateZone"/> takes.</summary>
public sealed class PrivateZoneArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>Always <c>global</c>.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The zone, without a dot at the end.</summary>
    [Input("privateZoneName")]
    public Input<string>? PrivateZoneName { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
