using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>A deployed policy fragment as text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Format"><c>xml</c> or <c>rawxml</c>.</param>
/// <param name="Text">The document.</param>
internal sealed record PolicyFragment(string Id, string Format, string Text)
{
    /// <summary>The resource type.</summary>
    public const string ResourceType = "Microsoft.ApiManagement/service/policyFragments";

    /// <summary>Takes it out of the deployed resource.</summary>
    public static PolicyFragment Of(ArmResource resource) =>
        new(resource.Name, PolicyDocument.GetFormat(resource), PolicyDocument.GetText(resource));
}
