namespace Pulumi;

/// <summary>How a provider's function is called.</summary>
public class InvokeOptions
{
    /// <summary>A resource whose provider is used.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The provider; null for the parent's or the default one.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider.</summary>
    public string? Version { get; set; }

    /// <summary>Where the provider's plugin can be downloaded, if not at the usual place.</summary>
    public string? PluginDownloadURL { get; set; }
}
