using System.Text.Json.Nodes;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Expressions;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>The policy of an API, or of the handshake of a WebSocket API, read, compiled and ready to run.</summary>
internal sealed class PolicyDocument
{
    /// <summary>The resource type of the policy of an HTTP API.</summary>
    public const string ApiPolicyType = "Microsoft.ApiManagement/service/apis/policies";

    /// <summary>The resource type of the policy of an operation; the gateway runs that of a WebSocket API's handshake.</summary>
    public const string HandshakePolicyType = "Microsoft.ApiManagement/service/apis/operations/policies";

    // What an API without a policy of its own does.
    private const string Default = "<policies><inbound><base/></inbound><backend><base/></backend><outbound><base/></outbound><on-error><base/></on-error></policies>";

    /// <summary>Both resource types.</summary>
    public static IReadOnlyList<string> ResourceTypes { get; } = [ApiPolicyType, HandshakePolicyType];

    private readonly Dictionary<PolicySections, PolicyList> _sections;
    private readonly CompiledExpressions _expressions;

    private PolicyDocument(Dictionary<PolicySections, PolicyList> sections, CompiledExpressions expressions)
    {
        _sections = sections;
        _expressions = expressions;
    }

    /// <summary>Whether the request's body must be in memory before policies run.</summary>
    public bool ReadsRequestBody => _expressions.ReadsRequestBody;

    /// <summary>Whether the response's body must be in memory before policies go on.</summary>
    public bool ReadsResponseBody => _expressions.ReadsResponseBody;

    /// <summary>The policies of a section; none when the document leaves it out.</summary>
    public PolicyList this[PolicySections section] => _sections.GetValueOrDefault(section, PolicyList.Empty);

    /// <summary>The text of a policy or fragment resource.</summary>
    public static string GetText(ArmResource resource) => GetProperty(resource, "value") ?? "";

    /// <summary>The format of a policy or fragment resource. Source: Microsoft.ApiManagement 2024-05-01, where <c>xml</c> is the default.</summary>
    public static string GetFormat(ArmResource resource) => GetProperty(resource, "format") ?? "xml";

    /// <summary>Reads and compiles the policy of an API; that of an API without one when <paramref name="resource"/> is null.</summary>
    /// <exception cref="PolicyProblemException">It cannot be run.</exception>
    public static PolicyDocument Read(ArmResource? resource, Func<string, PolicyFragment?> fragments)
    {
        var root = resource is null ? PolicyXml.Open(Default, "xml", "policies") : PolicyXml.Open(GetText(resource), GetFormat(resource), "policies");
        var reading = new PolicyReading(fragments, resource?.IsOfType(HandshakePolicyType) == true);
        var sections = ReadSections(new PolicyElement(root, ""), reading);
        return new PolicyDocument(sections, reading.Complete());
    }

    /// <summary>Checks a fragment that stands alone.</summary>
    /// <exception cref="PolicyProblemException">It cannot be run.</exception>
    public static void CheckFragment(PolicyFragment fragment)
    {
        var reading = new PolicyReading(_ => null, isHandshake: false);
        reading.ReadFragmentAlone(fragment);
        reading.Complete();
    }

    private static Dictionary<PolicySections, PolicyList> ReadSections(PolicyElement root, PolicyReading reading)
    {
        root.OnlyAttributes();
        root.NoText();
        var sections = new Dictionary<PolicySections, PolicyList>();
        foreach (var element in root.Children)
        {
            var section = PolicySectionNames.InOrder.FirstOrDefault(s => s.ToElementName() == element.Name);
            if (section == PolicySections.None)
                throw element.Problem("'policies' contains 'inbound', 'backend', 'outbound' and 'on-error' only.");
            if (!sections.TryAdd(section, reading.ReadSection(element with { Path = "" }, section)))
                throw element.Problem("The section stands here for the second time.");
        }
        return sections;
    }

    private static string? GetProperty(ArmResource resource, string name) =>
        resource.Properties[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
