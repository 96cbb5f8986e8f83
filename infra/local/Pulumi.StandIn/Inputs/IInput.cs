namespace Pulumi;

/// <summary>An <see cref="Input{T}"/> of any type.</summary>
internal interface IInput
{
    /// <summary>The input as one output.</summary>
    IOutput ToOutput();

    /// <summary>
    /// The input as it goes to the engine: like <see cref="ToOutput"/>, but the elements of lists and maps may be inputs themselves,
    /// so that one secret or unknown element leaves the others what they are.
    /// </summary>
    IOutput ToElements();
}
