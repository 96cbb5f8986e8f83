using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Policies;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// What policies have in common, whatever they are attached to. Stored as it came; a GET answers <c>xml</c> unless the query asks for
/// <c>format=rawxml</c>. Policies that would have to be fetched from elsewhere (<c>xml-link</c>, <c>rawxml-link</c>) are refused.
/// </summary>
internal abstract class PolicyResourceType : ResourceType
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("policy", 6, 6, "it is always 'policy'", ApiManagement.ValidationError);

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("value!", Shape.Text(1)), ("format", Shape.OneOf("xml", "rawxml")))));

    /// <inheritdoc/>
    public override string? WriteScope(ResourceId id) => ApiId(id);

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        var api = ApiId(change.Id);
        CheckPlace(change, HandshakeOperation.IsOf(api, change.Resources));
        var service = api[..api.LastIndexOf("/apis/", StringComparison.OrdinalIgnoreCase)];
        foreach (var fragment in ApiManagement.FragmentsOf(change.Text("value")!))
        {
            if (change.Resources.Get($"{service}/policyFragments/{fragment}") is null)
                throw new ArmException(400, ApiManagement.ValidationError,
                    $"The policy includes the fragment '{fragment}', which does not exist. Create the fragment first.");
        }
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change) => change.Default("format", "xml");

    /// <inheritdoc/>
    public override JsonObject Present(ArmResource resource, string? format) => PolicyFormat.Present(resource, format);

    /// <summary>Refuses a policy where there can be none, by throwing <see cref="ArmException"/>.</summary>
    /// <param name="change">The policy.</param>
    /// <param name="isWebSocket">Whether it belongs to a WebSocket API.</param>
    protected abstract void CheckPlace(ResourceChange change, bool isWebSocket);

    private static string ApiId(ResourceId id) =>
        (id with { Type = "Microsoft.ApiManagement/service/apis", Names = [.. id.Names.Take(2)] }).ToString();
}
