using Pulumi.Protocol;

namespace Pulumi;

/// <summary>A provider with a configuration of its own, for resources that should not use the default one.</summary>
public class ProviderResource : CustomResource
{
    private readonly Lazy<Task<string>> _reference;

    /// <summary>Registers the provider.</summary>
    /// <param name="package">The package, such as <c>azure-native</c>.</param>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">The provider's configuration.</param>
    /// <param name="options">How the engine treats it.</param>
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base($"pulumi:providers:{package}", name, args, options)
    {
        Package = package;
        _reference = new(ReferenceAsync);
    }

    /// <summary>The package whose resources the provider manages.</summary>
    internal string Package { get; }

    /// <summary>The provider as resources name it: <c>urn::id</c>. Also waits until the provider is registered.</summary>
    internal Task<string> Reference => _reference.Value;

    private async Task<string> ReferenceAsync()
    {
        var urn = await Urn.GetValueAsync(whenUnknown: WireSignatures.UnknownString);
        return $"{urn}::{await Id.GetValueAsync(whenUnknown: WireSignatures.UnknownString)}";
    }
}
