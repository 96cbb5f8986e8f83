namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A condition of a rule.</summary>
public sealed class MatchConditionArgs : ResourceArgs
{
    [Input("matchValues", required: true)]
    private InputList<string>? _matchValues;

    [Input("matchVariables", required: true)]
    private InputList<MatchVariableArgs>? _matchVariables;

    [Input("transforms")]
    private InputList<Union<string, WebApplicationFirewallTransform>>? _transforms;

    /// <summary>What to compare with; one must match. Up to 600 addresses or ranges.</summary>
    public InputList<string> MatchValues
    {
        get => _matchValues ??= [];
        set => _matchValues = value;
    }

    /// <summary>What to look at.</summary>
    public InputList<MatchVariableArgs> MatchVariables
    {
        get => _matchVariables ??= [];
        set => _matchVariables = value;
    }

    /// <summary>Whether the condition matches where the comparison does not. (The name is spelled so in Azure.)</summary>
    [Input("negationConditon")]
    public Input<bool>? NegationConditon { get; set; }

    /// <summary>How to compare.</summary>
    [Input("operator", required: true)]
    public InputUnion<string, WebApplicationFirewallOperator> Operator { get; set; } = null!;

    /// <summary>What is done to the text before comparing.</summary>
    public InputList<Union<string, WebApplicationFirewallTransform>> Transforms
    {
        get => _transforms ??= [];
        set => _transforms = value;
    }
}
