using Proof.LocalAzure.Management.Shapes;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A topic of an Event Grid domain.</summary>
internal sealed class DomainTopicType : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.EventGrid/domains/topics";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => EventGrid.ApiVersions;

    /// <inheritdoc/>
    public override NameRule NameRule => Names;

    // Resource name rules of Azure Resource Manager, Microsoft.EventGrid
    /// <summary>What a topic may be called.</summary>
    public static NameRule Names { get; } = new("[a-zA-Z0-9-]*", 3, 50, "3 to 50 letters, digits and '-'");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(("properties", Shape.Object()));
}
