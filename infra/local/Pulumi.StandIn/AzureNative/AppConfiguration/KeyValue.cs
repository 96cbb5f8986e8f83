using System.Collections.Immutable;

namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>A key-value of an App Configuration store. Azure API version 2024-05-01.</summary>
public class KeyValue : CustomResource
{
    private const string Token = "azure-native:appconfiguration:KeyValue";

    /// <summary>Registers a key-value.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public KeyValue(string name, KeyValueArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new KeyValueArgs(), AzureNativePackage.Complete(options))
    {
    }

    private KeyValue(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>What the value is, such as <c>application/json</c>.</summary>
    [Output("contentType")]
    public Output<string?> ContentType { get; private set; } = null!;

    /// <summary>The version of the key-value.</summary>
    [Output("eTag")]
    public Output<string> ETag { get; private set; } = null!;

    /// <summary>The key.</summary>
    [Output("key")]
    public Output<string> Key { get; private set; } = null!;

    /// <summary>The label; null without one.</summary>
    [Output("label")]
    public Output<string> Label { get; private set; } = null!;

    /// <summary>When it was last changed.</summary>
    [Output("lastModified")]
    public Output<string> LastModified { get; private set; } = null!;

    /// <summary>Whether it cannot be changed.</summary>
    [Output("locked")]
    public Output<bool> Locked { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>The value.</summary>
    [Output("value")]
    public Output<string?> Value { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static KeyValue Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
