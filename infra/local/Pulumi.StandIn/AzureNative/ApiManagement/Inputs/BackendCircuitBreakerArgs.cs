namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>When a backend is left alone.</summary>
public sealed class BackendCircuitBreakerArgs : ResourceArgs
{
    [Input("rules")]
    private InputList<CircuitBreakerRuleArgs>? _rules;

    /// <summary>The rules; Azure takes one.</summary>
    public InputList<CircuitBreakerRuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }
}
