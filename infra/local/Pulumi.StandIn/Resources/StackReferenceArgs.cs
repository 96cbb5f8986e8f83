namespace Pulumi;

/// <summary>What a <see cref="StackReference"/> takes.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The stack to read, as <c>organization/project/stack</c>.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
