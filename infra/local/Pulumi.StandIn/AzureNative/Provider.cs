namespace Pulumi.AzureNative;

/// <summary>A provider of Azure's resources with a configuration of its own.</summary>
public class Provider : ProviderResource
{
    /// <summary>Registers a provider.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">The configuration.</param>
    /// <param name="options">How the engine treats it.</param>
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("azure-native", name, args ?? new ProviderArgs(), AzureNativePackage.Complete(options))
    {
    }
}
