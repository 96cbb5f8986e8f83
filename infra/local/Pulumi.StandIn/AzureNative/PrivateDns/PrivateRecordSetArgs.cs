namespace Pulumi.AzureNative.PrivateDns;

/// <summary>What a <see cref="PrivateRecordSet"/> takes.</summary>
public sealed class PrivateRecordSetArgs : ResourceArgs
{
    [Input("aRecords")]
    private InputList<Inputs.ARecordArgs>? _aRecords;

    [Input("metadata")]
    private InputMap<string>? _metadata;

    /// <summary>The IPv4 addresses.</summary>
    public InputList<Inputs.ARecordArgs> ARecords
    {
        get => _aRecords ??= [];
        set => _aRecords = value;
    }

    /// <summary>Keys and values of one's own.</summary>
    public InputMap<string> Metadata
    {
        get => _metadata ??= [];
        set => _metadata = value;
    }

    /// <summary>The zone.</summary>
    [Input("privateZoneName", required: true)]
    public Input<string> PrivateZoneName { get; set; } = null!;

    /// <summary>The type of record, such as <c>A</c>.</summary>
    [Input("recordType", required: true)]
    public Input<string> RecordType { get; set; } = null!;

    /// <summary>The name within the zone; <c>@</c> is the zone itself.</summary>
    [Input("relativeRecordSetName")]
    public Input<string>? RelativeRecordSetName { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>For how many seconds others may remember it.</summary>
    [Input("ttl")]
    public Input<double>? Ttl { get; set; }
}
