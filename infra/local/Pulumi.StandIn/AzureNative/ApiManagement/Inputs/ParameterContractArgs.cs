namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>A parameter of an operation.</summary>
public sealed class ParameterContractArgs : ResourceArgs
{
    /// <summary>What it is about.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>Its name.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Whether it must be there.</summary>
    [Input("required")]
    public Input<bool>? Required { get; set; }

    /// <summary>The type of its values, such as <c>string</c>.</summary>
    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
