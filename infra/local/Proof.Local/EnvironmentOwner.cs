using System.Globalization;

namespace Proof.Local;

/// <summary>
/// The one process that owns an environment. The operating system's file lock decides, so that a process that dies lets go at once;
/// what stands beside it only names the owner to others.
/// </summary>
public sealed class EnvironmentOwner : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _name;

    private EnvironmentOwner(FileStream stream, string name) => (_lock, _name) = (stream, name);

    /// <summary>Takes an environment, or throws <see cref="LocalException"/> with one line that names its owner.</summary>
    /// <param name="folder">The local folder.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="purpose">What this process does with it, such as <c>proof serve sandbox</c>.</param>
    /// <param name="clock">The clock.</param>
    public static EnvironmentOwner Take(LocalFolder folder, string environment, string purpose, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        var path = folder.OwnerLock(environment);
        var name = Path.ChangeExtension(path, ".owner");
        folder.Create();
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new LocalException($"{environment} is in use by {NameOf(name)}; wait for it, or stop it");
        }

        var now = clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        File.WriteAllText(name, string.Create(CultureInfo.InvariantCulture, $"`{purpose}`, process {Environment.ProcessId}, since {now}"));
        return new EnvironmentOwner(stream, name);
    }

    /// <summary>Lets go.</summary>
    public void Dispose()
    {
        File.Delete(_name);
        _lock.Dispose();
    }

    private static string NameOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
