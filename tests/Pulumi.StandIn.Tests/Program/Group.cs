namespace Pulumi.StandIn.Tests.Program;

/// <summary>A component of the tests' own.</summary>
internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null, Action<Group>? declare = null)
        : base("test:index:Group", name, options)
    {
        declare?.Invoke(this);
        RegisterOutputs();
    }

    [Output("summary")]
    public Output<string> Summary { get; set; } = null!;
}
