namespace Proof.Local;

/// <summary>Where the built Pulumi program is. It is built with the command line but never loaded into it.</summary>
public static class ProgramLocation
{
    private const string Program = "Proof.Infra";

    /// <summary>
    /// The program's assembly: in <c>program/</c> beside this one where that is published, otherwise where the build puts it, in the folder
    /// of its own project beside this project's. Throws <see cref="LocalException"/> when it is in neither.
    /// </summary>
    public static string Find()
    {
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var configuration = Path.GetFileName(here);
        string[] places =
        [
            Path.Combine(here, "program", Program + ".dll"),
            Path.GetFullPath(Path.Combine(here, "..", "..", Program, configuration, Program + ".dll")),
        ];
        return places.FirstOrDefault(File.Exists)
            ?? throw new LocalException($"the program {Program}.dll is not built: looked for {string.Join(" and ", places)}; run `dotnet build`");
    }
}
