using System.Diagnostics;
using System.Globalization;

namespace Proof.Benchmarks.Environments;

/// <summary>
/// Brings environments of several sizes up and previews them, by the real command line with its child processes. Targets for 500 partners
/// on 2 cores: <c>up</c> under 60 s, a preview without changes under 10 s.
/// </summary>
internal static class EnvironmentRuns
{
    private static readonly int[] Sizes = [10, 100, 500];

    /// <summary>Measures each size; a ratio is to the smallest one.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        // Once for nothing, so that the first size does not pay for compiling the command line itself.
        await MeasureAsync(Sizes[0]);
        output.WriteLine("partners            up (ratio)   preview, no change (ratio)   preview, one address (ratio)");
        double[]? smallest = null;
        foreach (var size in Sizes)
        {
            var seconds = await MeasureAsync(size);
            smallest ??= seconds;
            var cells = seconds.Zip(smallest, (s, first) => string.Create(CultureInfo.InvariantCulture, $"{s:0.00} s ({s / first:0.0})")).ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,8:N0} {cells[0],21} {cells[1],28} {cells[2],29}"));
        }
    }

    private static async Task<double[]> MeasureAsync(int partners)
    {
        using var project = new GeneratedProject(partners);
        var up = await TimeAsync("up", "sandbox", "--yes");
        var same = await TimeAsync("preview", "sandbox", "--expect-no-changes");
        project.AddAddress(partners / 2);
        var changed = await TimeAsync("preview", "sandbox");
        return [up, same, changed];

        async Task<double> TimeAsync(params string[] args)
        {
            var start = Stopwatch.GetTimestamp();
            await project.MustAsync(args);
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }
}
