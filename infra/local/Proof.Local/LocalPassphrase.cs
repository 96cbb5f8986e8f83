using System.Security.Cryptography;
using System.Text;

namespace Proof.Local;

/// <summary>
/// The passphrase that encrypts local state. Pulumi's own variables win; otherwise a random one is made once, so that a newcomer needs
/// no environment variable.
/// </summary>
/// <param name="Value">The passphrase. Never printed.</param>
/// <param name="MadeNow">True when it was made by this run, which says so.</param>
public sealed record LocalPassphrase(string Value, bool MadeNow)
{
    // 256 bits: as strong as the key that is derived from it.
    private const int RandomBytes = 32;

    /// <summary>
    /// Takes <c>PULUMI_CONFIG_PASSPHRASE</c>, else the file that <c>PULUMI_CONFIG_PASSPHRASE_FILE</c> names, else the folder's own file,
    /// which is made when there is no state yet. Throws <see cref="PassphraseException"/> when the file is gone but state is there.
    /// </summary>
    public static LocalPassphrase Get(LocalFolder folder, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(variable);
        if (variable("PULUMI_CONFIG_PASSPHRASE") is { } given) return new LocalPassphrase(given, false);
        if (variable("PULUMI_CONFIG_PASSPHRASE_FILE") is { Length: > 0 } file)
        {
            return new LocalPassphrase(Read(file, "PULUMI_CONFIG_PASSPHRASE_FILE names it"), false);
        }

        if (File.Exists(folder.PassphraseFile)) return new LocalPassphrase(Read(folder.PassphraseFile, "it is the passphrase of this folder"), false);
        if (Directory.Exists(folder.State))
        {
            throw new PassphraseException(
                $"{folder.PassphraseFile} is gone, but there is state that was encrypted with it; put it back, set PULUMI_CONFIG_PASSPHRASE, or delete {folder.Root} to start afresh");
        }

        return new LocalPassphrase(Make(folder), true);
    }

    /// <summary>Says <c>[secret]</c>.</summary>
    public override string ToString() => "[secret]";

    private static string Read(string file, string why)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PassphraseException($"cannot read {file} ({why}): {exception.Message}", exception);
        }
    }

    private static string Make(LocalFolder folder)
    {
        folder.Create();
        var value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(folder.PassphraseFile, options);
        stream.Write(Encoding.UTF8.GetBytes(value + "\n"));
        stream.Flush(flushToDisk: true);
        return value;
    }
}
