namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>What a <see cref="KeyValue"/> takes.</summary>
public sealed class KeyValueArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>The name of the store.</summary>
    [Input("configStoreName", required: true)]
    public Input<string> ConfigStoreName { get; set; } = null!;

    /// <summary>What the value is, such as <c>application/json</c>.</summary>
    [Input("contentType")]
    public Input<string>? ContentType { get; set; }

    /// <summary>The key, or key and label with <c>$</c> between them; by default the resource's name.</summary>
    [Input("keyValueName")]
    public Input<string>? KeyValueName { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The value.</summary>
    [Input("value")]
    public Input<string>? Value { get; set; }
}
