namespace Pulumi.AzureNative.KeyVault.Outputs;

/// <summary>The tier of a vault.</summary>
[OutputType]
public sealed class SkuResponse
{
    /// <summary>The family of the tier; there is only A.</summary>
    public readonly string Family;

    /// <summary>The tier.</summary>
    public readonly string Name;

    [OutputConstructor]
    private SkuResponse(string family, string name)
    {
        Family = family;
        Name = name;
    }
}
