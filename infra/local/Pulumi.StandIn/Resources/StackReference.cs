using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads the outputs of another stack, or of this one as they were after the last update.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads a stack.</summary>
    /// <param name="name">A name of the program's own; without arguments it is also the name of the stack to read.</param>
    /// <param name="args">Which stack to read, as <c>organization/project/stack</c>.</param>
    /// <param name="options">How the engine treats it.</param>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The name of the stack that is read.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>All its outputs; secret if any of them is.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of the outputs that are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>One output, null where the stack has none of that name. It is secret only if it is one itself.</summary>
    public Output<object?> GetOutput(Input<string> name) => Output.Tuple(name, (Input<ImmutableDictionary<string, object>>)Outputs)
        .Apply(v => (object?)v.Item2.GetValueOrDefault(v.Item1))
        .WithIsSecret(IsSecretAsync(name));

    /// <summary>One output that must exist. It is secret only if it is one itself.</summary>
    public Output<object> RequireOutput(Input<string> name) => Output.Tuple(name, (Input<ImmutableDictionary<string, object>>)Outputs)
        .Apply(v => v.Item2.GetValueOrDefault(v.Item1) ?? throw new KeyNotFoundException(
            $"Required output '{v.Item1}' does not exist on stack '{GetResourceName()}'."))
        .WithIsSecret(IsSecretAsync(name));

    /// <summary>One output with the knowledge whether it is secret; both values are null where the stack has none of that name.</summary>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask;
        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    /// <summary>The value of one output, null where the stack has none of that name.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object?> GetValueAsync(Input<string> name)
    {
        var data = await GetOutput(name).DataTask;
        return data.IsSecret
            ? throw new InvalidOperationException("Cannot call 'GetOutputValueAsync' if the referenced stack has secret outputs. Use 'GetOutput' instead.")
            : data.Value;
    }

    /// <summary>The value of one output that must exist.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    /// <exception cref="KeyNotFoundException">The stack has no output of that name.</exception>
    public async Task<object> RequireValueAsync(Input<string> name)
    {
        var data = await RequireOutput(name).DataTask;
        return data.IsSecret
            ? throw new InvalidOperationException("Cannot call 'RequireOutputValueAsync' if the referenced stack has secret outputs. Use 'RequireOutput' instead.")
            : data.Value;
    }

    // Where it is not known which outputs are secret, one counts as secret if all together do.
    private async Task<bool> IsSecretAsync(Input<string> name)
    {
        var wanted = await name.ToOutput().DataTask;
        var secrets = await SecretOutputNames.DataTask;
        return wanted.IsKnown && secrets is { IsKnown: true, Value.IsDefault: false }
            ? secrets.Value.Contains(wanted.Value)
            : (await Outputs.DataTask).IsSecret;
    }
}
