using Pulumi.Deployments;

namespace Pulumi;

/// <summary>A group of resources that belong together. Resources join it by naming it as their parent.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers the component.</summary>
    /// <param name="type">The type token: <c>package:module:Type</c>.</param>
    /// <param name="name">A name of the program's own, unique for its type and parent.</param>
    /// <param name="options">How the engine treats it.</param>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : base(type, name, ResourceArgs.Empty, options ?? new ComponentResourceOptions())
    {
    }

    /// <summary>Says that the component is complete; its outputs are its properties with <see cref="OutputAttribute"/>.</summary>
    protected void RegisterOutputs() => RegisterOutputs(OutputProperties.Of(GetType()).Values(this));

    /// <summary>Says that the component is complete, and which outputs it has.</summary>
    protected void RegisterOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(Output.Create(outputs));

    /// <summary>Says that the component is complete, and which outputs it has.</summary>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    /// <summary>Says that the component is complete, and which outputs it has.</summary>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        var deployment = DeploymentContext.Required;
        deployment.Tasks.Track(OutputRegistration.RunAsync(deployment, this, outputs));
    }
}
