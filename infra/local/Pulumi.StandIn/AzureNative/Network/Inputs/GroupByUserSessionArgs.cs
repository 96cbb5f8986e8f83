namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>How requests are counted together.</summary>
public sealed class GroupByUserSessionArgs : ResourceArgs
{
    [Input("groupByVariables", required: true)]
    private InputList<GroupByVariableArgs>? _groupByVariables;

    /// <summary>What requests must share to be counted together.</summary>
    public InputList<GroupByVariableArgs> GroupByVariables
    {
        get => _groupByVariables ??= [];
        set => _groupByVariables = value;
    }
}
