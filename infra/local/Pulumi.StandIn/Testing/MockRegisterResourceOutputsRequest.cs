using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>The outputs of a component or stack.</summary>
public class MockRegisterResourceOutputsRequest
{
#pragma warning disable CA1051 // Fields, as in the official package.
    /// <summary>The component or stack.</summary>
    public readonly string Urn;

    /// <summary>The outputs.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs;
#pragma warning restore CA1051

    /// <summary>Makes the request.</summary>
    /// <param name="urn">The component or stack.</param>
    /// <param name="outputs">The outputs.</param>
    public MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs) => (Urn, Outputs) = (urn, outputs);
}
