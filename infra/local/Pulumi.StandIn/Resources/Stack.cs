using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Deployments;

namespace Pulumi;

/// <summary>
/// The root of all resources of a program. A derived class declares the resources in its constructor, and its public properties with
/// <see cref="OutputAttribute"/> are the outputs of the stack.
/// </summary>
public class Stack : ComponentResource
{
    /// <summary>The type token of the root.</summary>
    internal const string RootType = "pulumi:pulumi:Stack";

    /// <summary>Registers the root.</summary>
    public Stack(StackOptions? options = null)
        : base(RootType, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}") =>
        DeploymentContext.Required.Stack = this;

    /// <summary>Registers the root and runs a function that declares the resources and returns the outputs.</summary>
    internal Stack(Func<Task<IDictionary<string, object?>>> declare)
        : this()
    {
        Outputs = Output.Create(DeclareAsync(declare));
        RegisterOutputs(Outputs);
    }

    /// <summary>The outputs of the stack.</summary>
    internal Output<IDictionary<string, object?>> Outputs { get; private set; } =
        Output.Create<IDictionary<string, object?>>(ImmutableDictionary<string, object?>.Empty);

    /// <summary>Takes the marked properties of the derived class as the outputs of the stack.</summary>
    /// <exception cref="RunException">A property has no value, or is not an output.</exception>
    internal void RegisterPropertyOutputs()
    {
        var outputs = OutputsOfThisClass().ToDictionary(p => p.Attribute.Name ?? p.Property.Name, p => p.Property.GetValue(this));

        var missing = outputs.Where(o => o.Value is null).Select(o => o.Key).ToList();
        if (missing.Count > 0)
        {
            throw new RunException($"Output(s) '{string.Join(", ", missing)}' have no value assigned. " +
                "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        var wrong = outputs.Where(o => o.Value is not IOutput).Select(o => o.Key).ToList();
        if (wrong.Count > 0) throw RunException.OutputsHaveIncorrectType(wrong);

        Outputs = Output.Create<IDictionary<string, object?>>(outputs);
        RegisterOutputs(Outputs);
    }

    private static async Task<IDictionary<string, object?>> DeclareAsync(Func<Task<IDictionary<string, object?>>> declare) =>
        (await declare()).ToImmutableDictionary();

    private IEnumerable<(PropertyInfo Property, OutputAttribute Attribute)> OutputsOfThisClass() =>
        from property in GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let attribute = property.GetCustomAttribute<OutputAttribute>()
        where attribute is not null
        select (property, attribute);
}
