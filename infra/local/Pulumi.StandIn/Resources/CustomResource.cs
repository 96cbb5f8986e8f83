namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource, or reads it where <see cref="ResourceOptions.Id"/> is set.</summary>
    /// <param name="type">The type token, such as <c>azure-native:resources:ResourceGroup</c>.</param>
    /// <param name="name">A name of the program's own, unique for its type and parent.</param>
    /// <param name="args">What the resource takes; null for nothing.</param>
    /// <param name="options">How the engine treats it.</param>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
    }

    /// <summary>The provider's id of the resource.</summary>
    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}
