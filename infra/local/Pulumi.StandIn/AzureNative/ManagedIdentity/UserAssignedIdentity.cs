using System.Collections.Immutable;

namespace Pulumi.AzureNative.ManagedIdentity;

/// <summary>A user-assigned identity. Azure API version 2023-01-31.</summary>
public class UserAssignedIdentity : CustomResource
{
    private const string Token = "azure-native:managedidentity:UserAssignedIdentity";

    /// <summary>Registers a user-assigned identity.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public UserAssignedIdentity(string name, UserAssignedIdentityArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new UserAssignedIdentityArgs(), AzureNativePackage.Complete(options))
    {
    }

    private UserAssignedIdentity(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The client id, by which others name it.</summary>
    [Output("clientId")]
    public Output<string> ClientId { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The object id of its service principal, which roles are given to.</summary>
    [Output("principalId")]
    public Output<string> PrincipalId { get; private set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    /// <summary>The tenant of its service principal.</summary>
    [Output("tenantId")]
    public Output<string> TenantId { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static UserAssignedIdentity Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
