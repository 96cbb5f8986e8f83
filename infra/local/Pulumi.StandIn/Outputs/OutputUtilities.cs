using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks behind outputs, and makes special ones; for tests and libraries.</summary>
public static class OutputUtilities
{
    /// <summary>An output that is not known, although it has a value.</summary>
    public static Output<T> CreateUnknown<T>(T value) => new(OutputData.Unknown(value));

    /// <summary>An output that is not known, although a function makes its value.</summary>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory)
    {
        return new(CreateAsync());

        async Task<OutputData<T>> CreateAsync() => OutputData.Unknown(await valueFactory());
    }

    /// <summary>The same output, coming from one more resource.</summary>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        return new(AddAsync());

        async Task<OutputData<T>> AddAsync()
        {
            var data = await output.DataTask;
            return data with { Resources = data.Resources.Add(resource) };
        }
    }

    /// <summary>Whether the output is known.</summary>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.DataTask).IsKnown;

    /// <summary>The value, known or not; default where there is none.</summary>
    public static async Task<T> GetValueAsync<T>(Output<T> output) => (await output.DataTask).Value;

    /// <summary>The resources that the output came from.</summary>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output) => (await output.DataTask).Resources;
}
