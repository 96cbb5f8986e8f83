namespace Proof.Partners.Editing;

/// <summary>Writes files so that nobody ever sees half of one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, to the disk, and then takes its place in one step.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        // A name that begins with a full stop is no partner file, should this one be left behind.
        var temporary = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
