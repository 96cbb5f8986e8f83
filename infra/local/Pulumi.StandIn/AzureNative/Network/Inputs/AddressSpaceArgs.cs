namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>The addresses of a network.</summary>
public sealed class AddressSpaceArgs : ResourceArgs
{
    [Input("addressPrefixes")]
    private InputList<string>? _addressPrefixes;

    /// <summary>The ranges, such as <c>10.20.0.0/16</c>.</summary>
    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= [];
        set => _addressPrefixes = value;
    }
}
