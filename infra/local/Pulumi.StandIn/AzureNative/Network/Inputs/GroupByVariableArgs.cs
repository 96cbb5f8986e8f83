namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>What requests must share to be counted together.</summary>
public sealed class GroupByVariableArgs : ResourceArgs
{
    /// <summary>What requests must share.</summary>
    [Input("variableName", required: true)]
    public InputUnion<string, ApplicationGatewayFirewallUserSessionVariable> VariableName { get; set; } = null!;
}
