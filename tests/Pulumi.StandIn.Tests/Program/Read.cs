using System.Collections.Immutable;
using Pulumi.Utilities;

namespace Pulumi.StandIn.Tests.Program;

/// <summary>Reads outputs.</summary>
internal static class Read
{
    public static Task<T> ValueOf<T>(Output<T> output) => OutputUtilities.GetValueAsync(output);

    public static async Task<T[]> ElementsOf<T>(Output<ImmutableArray<T>> output) => [.. await OutputUtilities.GetValueAsync(output)];
}
