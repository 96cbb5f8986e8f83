namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A part of requests that rules do not look at.</summary>
public sealed class OwaspCrsExclusionEntryArgs : ResourceArgs
{
    [Input("exclusionManagedRuleSets")]
    private InputList<ExclusionManagedRuleSetArgs>? _exclusionManagedRuleSets;

    /// <summary>The rules that the exclusion is from.</summary>
    public InputList<ExclusionManagedRuleSetArgs> ExclusionManagedRuleSets
    {
        get => _exclusionManagedRuleSets ??= [];
        set => _exclusionManagedRuleSets = value;
    }

    /// <summary>What rules do not look at.</summary>
    [Input("matchVariable", required: true)]
    public InputUnion<string, OwaspCrsExclusionEntryMatchVariable> MatchVariable { get; set; } = null!;

    /// <summary>The name of the header, cookie or argument.</summary>
    [Input("selector", required: true)]
    public Input<string> Selector { get; set; } = null!;

    /// <summary>How to compare the name.</summary>
    [Input("selectorMatchOperator", required: true)]
    public InputUnion<string, OwaspCrsExclusionEntrySelectorMatchOperator> SelectorMatchOperator { get; set; } = null!;
}
