namespace Pulumi;

/// <summary>A resource that exists elsewhere, of which only the URN is known. It is not registered.</summary>
internal sealed class DependencyResource(string urn) : Resource(urn);
