using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Proof.Engine.State;

/// <summary>Who holds a lock, as its file says.</summary>
internal sealed record LockHolder(int Pid, string Username, string Hostname, DateTimeOffset Timestamp)
{
    /// <summary>Process start times are only known to about this precision.</summary>
    private static readonly TimeSpan StartTolerance = TimeSpan.FromSeconds(2);

    /// <summary>This process.</summary>
    public static LockHolder Current(DateTimeOffset now) => new(Environment.ProcessId, Environment.UserName, Environment.MachineName, now);

    /// <summary>
    /// Whether the holder is certainly gone: a process of this machine that no longer runs, or whose number was since given to another one.
    /// </summary>
    public bool IsGone()
    {
        if (Hostname != Environment.MachineName)
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(Pid);
            return process.HasExited || process.StartTime.ToUniversalTime() > Timestamp.UtcDateTime + StartTolerance;
        }
        catch (ArgumentException)
        {
            return true; // no such process
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return false; // it runs, and will not say since when
        }
    }

    /// <summary>The content of a lock file.</summary>
    public byte[] ToJson() => JsonText.Bytes(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("pid", Pid);
        writer.WriteString("username", Username);
        writer.WriteString("hostname", Hostname);
        writer.WriteString("timestamp", Rfc3339.Format(Timestamp));
        writer.WriteEndObject();
    });

    /// <summary>Reads a lock file; null when it cannot be read as one.</summary>
    public static LockHolder? Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return new LockHolder(
                root.GetProperty("pid").GetInt32(),
                root.GetProperty("username").GetString() ?? "",
                root.GetProperty("hostname").GetString() ?? "",
                Rfc3339.Parse(root.GetProperty("timestamp").GetString() ?? ""));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or IOException)
        {
            return null;
        }
    }
}
