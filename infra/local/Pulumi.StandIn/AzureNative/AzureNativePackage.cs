namespace Pulumi.AzureNative;

/// <summary>The package Pulumi.AzureNative as it is modelled here.</summary>
internal static class AzureNativePackage
{
    /// <summary>The version of the package, and of the provider's plugin that the engine uses.</summary>
    public const string Version = "3.28.0";

    /// <summary>Completes the options of a resource; an id says to read the resource.</summary>
    public static CustomResourceOptions Complete(CustomResourceOptions? options, Input<string>? id = null) =>
        PackageOptions.Complete(new() { Version = Version }, options, id);
}
