namespace Pulumi.Azure.KeyVault;

/// <summary>What a <see cref="Secret"/> takes.</summary>
public sealed class SecretArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("value")]
    private Input<string>? _value;

    /// <summary>What the value is, such as <c>text/plain</c>.</summary>
    [Input("contentType")]
    public Input<string>? ContentType { get; set; }

    /// <summary>When the secret ends to be valid, as <c>2030-01-02T03:04:05Z</c>.</summary>
    [Input("expirationDate")]
    public Input<string>? ExpirationDate { get; set; }

    /// <summary>The Azure resource id of the vault.</summary>
    [Input("keyVaultId", required: true)]
    public Input<string> KeyVaultId { get; set; } = null!;

    /// <summary>The name in the vault; by default the resource's name with eight random hex digits.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>When the secret begins to be valid, as <c>2030-01-02T03:04:05Z</c>.</summary>
    [Input("notBeforeDate")]
    public Input<string>? NotBeforeDate { get; set; }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The value; it becomes secret here if it is not already.</summary>
    public Input<string>? Value
    {
        get => _value;
        set => _value = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }
}
