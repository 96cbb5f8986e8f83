using System.Reflection;

namespace Proof.Partners.Data;

/// <summary>Tables that are data: lines of comma-separated fields, with <c>#</c> lines that say where they come from and of which day.</summary>
internal static class DataFile
{
    /// <summary>The lines of a table of this assembly, split into fields.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"Proof.Partners.Data.{name}")
            ?? throw new InvalidOperationException($"The table {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#')) yield return line.Split(',');
        }
    }
}
