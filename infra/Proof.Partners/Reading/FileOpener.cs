using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;

namespace Proof.Partners.Reading;

/// <summary>Gets a file's bytes, where it is an ordinary file of a sensible size.</summary>
internal static class FileOpener
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The file's bytes; null when it is refused.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">What problems call it.</param>
    /// <param name="report">Where the refusal goes.</param>
    public static SourceText? Open(string path, string shown, Report report)
    {
        var empty = new SourceText(shown, []);
        try
        {
            var info = new FileInfo(path);
            if (info.LinkTarget is not null) report.Add<NotAFile>(empty, 0, 0, "$", "This is a symbolic link.");
            else if (Directory.Exists(path)) report.Add<NotAFile>(empty, 0, 0, "$", "This is a folder.");
            else if (info.Length > MostBytes)
            {
                report.Add<TooLarge>(empty, 0, 0, "$", $"The file has {info.Length:N0} bytes; at most {MostBytes:N0} are read.");
            }
            // Pipes and devices have no length; opening one could wait for ever. An empty file needs no opening either.
            else return new SourceText(shown, info.Length == 0 ? [] : Read(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Add<NotReadable>(empty, 0, 0, "$", $"The file cannot be read: {e.Message}");
        }

        return null;
    }

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var bytes = new byte[Math.Min(stream.Length, MostBytes)];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count == bytes.Length ? bytes : bytes[..count];
    }
}
