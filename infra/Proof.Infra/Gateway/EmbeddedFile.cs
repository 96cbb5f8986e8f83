using System.Reflection;
using System.Text;

namespace Proof.Infra.Gateway;

/// <summary>The files that are part of the program.</summary>
internal static class EmbeddedFile
{
    /// <summary>The text of a file, with the line ends of Unix.</summary>
    public static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The file {file} is not part of the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
