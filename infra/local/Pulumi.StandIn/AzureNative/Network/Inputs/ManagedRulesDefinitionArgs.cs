namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>The rule sets of a policy.</summary>
public sealed class ManagedRulesDefinitionArgs : ResourceArgs
{
    [Input("exceptions")]
    private InputList<ExceptionEntryArgs>? _exceptions;

    [Input("exclusions")]
    private InputList<OwaspCrsExclusionEntryArgs>? _exclusions;

    [Input("managedRuleSets", required: true)]
    private InputList<ManagedRuleSetArgs>? _managedRuleSets;

    /// <summary>Requests that some rules are not applied to.</summary>
    public InputList<ExceptionEntryArgs> Exceptions
    {
        get => _exceptions ??= [];
        set => _exceptions = value;
    }

    /// <summary>Parts of requests that rules do not look at.</summary>
    public InputList<OwaspCrsExclusionEntryArgs> Exclusions
    {
        get => _exclusions ??= [];
        set => _exclusions = value;
    }

    /// <summary>The rule sets.</summary>
    public InputList<ManagedRuleSetArgs> ManagedRuleSets
    {
        get => _managedRuleSets ??= [];
        set => _managedRuleSets = value;
    }
}
