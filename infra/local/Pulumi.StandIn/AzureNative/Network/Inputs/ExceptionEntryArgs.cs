namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Requests that some rules are not applied to.</summary>
public sealed class ExceptionEntryArgs : ResourceArgs
{
    [Input("exceptionManagedRuleSets")]
    private InputList<ExclusionManagedRuleSetArgs>? _exceptionManagedRuleSets;

    [Input("values")]
    private InputList<string>? _values;

    /// <summary>The rules that the exception is from.</summary>
    public InputList<ExclusionManagedRuleSetArgs> ExceptionManagedRuleSets
    {
        get => _exceptionManagedRuleSets ??= [];
        set => _exceptionManagedRuleSets = value;
    }

    /// <summary>What to look at.</summary>
    [Input("matchVariable", required: true)]
    public InputUnion<string, ExceptionEntryMatchVariable> MatchVariable { get; set; } = null!;

    /// <summary>The name of the header.</summary>
    [Input("selector")]
    public Input<string>? Selector { get; set; }

    /// <summary>How to compare the name.</summary>
    [Input("selectorMatchOperator")]
    public InputUnion<string, ExceptionEntrySelectorMatchOperator>? SelectorMatchOperator { get; set; }

    /// <summary>How to compare it.</summary>
    [Input("valueMatchOperator", required: true)]
    public InputUnion<string, ExceptionEntryValueMatchOperator> ValueMatchOperator { get; set; } = null!;

    /// <summary>What to compare with.</summary>
    public InputList<string> Values
    {
        get => _values ??= [];
        set => _values = value;
    }
}
