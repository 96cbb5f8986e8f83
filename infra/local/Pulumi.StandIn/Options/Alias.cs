namespace Pulumi;

/// <summary>
/// What a resource was called before: its whole <see cref="Urn"/>, or those parts that were different.
/// </summary>
public sealed class Alias
{
    /// <summary>The former URN; then nothing else may be set.</summary>
    public string? Urn { get; set; }

    /// <summary>The former name.</summary>
    public Input<string>? Name { get; set; }

    /// <summary>The former type token.</summary>
    public Input<string>? Type { get; set; }

    /// <summary>The former stack.</summary>
    public Input<string>? Stack { get; set; }

    /// <summary>The former project.</summary>
    public Input<string>? Project { get; set; }

    /// <summary>The former parent.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The URN of the former parent.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether there was no parent.</summary>
    public bool NoParent { get; set; }

    /// <summary>The form of the wire.</summary>
    /// <exception cref="ArgumentException">Parts are set that exclude each other.</exception>
    internal async Task<Pulumirpc.Alias> ToWireAsync()
    {
        if (Urn is not null)
        {
            if (Name is not null || Type is not null || Stack is not null || Project is not null || ParentCount > 0)
                throw new ArgumentException($"{nameof(Alias)} should not specify both {nameof(Urn)} and other parts.");
            return new() { Urn = Urn };
        }

        if (ParentCount > 1)
            throw new ArgumentException($"Only specify one of '{nameof(Parent)}', '{nameof(ParentUrn)}' or '{nameof(NoParent)}' in an {nameof(Alias)}");

        var spec = new Pulumirpc.Alias.Types.Spec
        {
            Name = await TextAsync(Name),
            Type = await TextAsync(Type),
            Stack = await TextAsync(Stack),
            Project = await TextAsync(Project),
        };
        if (Parent is not null) spec.ParentUrn = await Parent.Urn.GetValueAsync(whenUnknown: "");
        else if (ParentUrn is not null) spec.ParentUrn = await TextAsync(ParentUrn);
        else spec.NoParent = NoParent;

        return new() { Spec = spec };
    }

    private int ParentCount => (Parent is null ? 0 : 1) + (ParentUrn is null ? 0 : 1) + (NoParent ? 1 : 0);

    private static async Task<string> TextAsync(Input<string>? input) =>
        input is null ? "" : await input.ToOutput().GetValueAsync(whenUnknown: "") ?? "";
}
