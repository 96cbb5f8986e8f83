using System.Diagnostics;
using System.Globalization;
using Proof.Partners.Reading;

namespace Proof.Benchmarks.Partners;

/// <summary>
/// Reads and fully checks partner files, to show that time grows with their number and no faster. The target: 10,000 files in under 3 s and
/// under 400 MB on 2 cores.
/// </summary>
internal static class PartnerReading
{
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    /// <summary>Measures each size: the first reading of a process, and the best of three more.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("partner files   first reading   best of three   per file   processor   peak memory");
        foreach (var size in Sizes)
        {
            using var files = new PartnerFiles(size);
            var first = Read(files, size);
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var best = Enumerable.Range(0, 3).Min(_ => Read(files, size));
            process.Refresh();
            // What the machine's other work cannot change: the processor time of one reading, over all cores.
            var processor = (process.TotalProcessorTime - before) / 3;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,13:N0}   {first.TotalSeconds,11:0.00} s   {best.TotalSeconds,11:0.00} s   {best.TotalMicroseconds / size,5:0} µs   {processor.TotalSeconds,7:0.00} s   {process.PeakWorkingSet64 / 1_000_000,8:N0} MB"));
        }
    }

    private static TimeSpan Read(PartnerFiles files, int size)
    {
        var start = Stopwatch.GetTimestamp();
        var folder = PartnerFolder.Read(files.Folder);
        var time = Stopwatch.GetElapsedTime(start);
        return folder.Partners.Length == size ? time : throw new InvalidOperationException($"{folder.Problems.Length} problems, the first: {folder.Problems[0]}");
    }
}
