namespace Pulumi;

/// <summary>An <see cref="Output{T}"/> of any type.</summary>
internal interface IOutput
{
    /// <summary>What the output turns out to be.</summary>
    Task<OutputData<object?>> GetDataAsync();
}
