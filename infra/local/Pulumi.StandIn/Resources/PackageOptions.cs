namespace Pulumi;

/// <summary>What a provider's package adds to the options of its resources and functions.</summary>
internal static class PackageOptions
{
    /// <summary>The program's options over the package's own; an id says to read the resource.</summary>
    public static CustomResourceOptions Complete(CustomResourceOptions package, CustomResourceOptions? options, Input<string>? id)
    {
        var complete = CustomResourceOptions.Merge(package, options);
        complete.Id = id ?? complete.Id;
        return complete;
    }

    /// <summary>The program's options with the package's version where they have none.</summary>
    public static InvokeOptions WithVersion(this InvokeOptions? options, string version)
    {
        var complete = options is InvokeOutputOptions output ? new InvokeOutputOptions { DependsOn = output.DependsOn } : new InvokeOptions();
        complete.Parent = options?.Parent;
        complete.Provider = options?.Provider;
        complete.PluginDownloadURL = options?.PluginDownloadURL;
        complete.Version = options?.Version ?? version;
        return complete;
    }
}
