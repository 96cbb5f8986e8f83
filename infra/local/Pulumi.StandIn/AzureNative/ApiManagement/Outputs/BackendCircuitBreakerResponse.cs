using System.Collections.Immutable;

namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>When a backend is left alone.</summary>
[OutputType]
public sealed class BackendCircuitBreakerResponse
{
    /// <summary>The rules.</summary>
    public readonly ImmutableArray<CircuitBreakerRuleResponse> Rules;

    [OutputConstructor]
    private BackendCircuitBreakerResponse(ImmutableArray<CircuitBreakerRuleResponse> rules) => Rules = rules;
}
