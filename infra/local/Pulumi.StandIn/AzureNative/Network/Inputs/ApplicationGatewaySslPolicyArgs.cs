namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Which versions of TLS and which ciphers callers may use.</summary>
public sealed class ApplicationGatewaySslPolicyArgs : ResourceArgs
{
    /// <summary>One of the policies that Azure keeps.</summary>
    [Input("policyName")]
    public InputUnion<string, ApplicationGatewaySslPolicyName>? PolicyName { get; set; }

    /// <summary>Whether it is one of those.</summary>
    [Input("policyType")]
    public InputUnion<string, ApplicationGatewaySslPolicyType>? PolicyType { get; set; }
}
