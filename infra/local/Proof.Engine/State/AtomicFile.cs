namespace Proof.Engine.State;

/// <summary>Writes files so that a reader, or a crash, finds the old content or the new one and nothing between.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file and makes its folder where it is missing. The content is on the disk before it gets its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">Its content.</param>
    /// <param name="previous">Where the content of before is kept; null when it is not.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, string? previous = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (previous is not null)
            {
                Copy(path, previous);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Copies a file through a temporary one; a file that is not there is passed over. Copies are not forced onto the disk.</summary>
    public static void Copy(string source, string target)
    {
        if (!File.Exists(source))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        File.Copy(source, temporary);
        File.Move(temporary, target, overwrite: true);
    }
}
