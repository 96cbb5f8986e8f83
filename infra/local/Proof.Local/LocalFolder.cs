namespace Proof.Local;

/// <summary>
/// The folder that holds everything local: <c>.proof</c> beside Pulumi.yaml unless another is named. It is ignored by git, and deleting
/// it forgets every local run.
/// </summary>
/// <param name="Root">Absolute path.</param>
public sealed record LocalFolder(string Root)
{
    /// <summary>The folder's usual name.</summary>
    public const string DefaultName = ".proof";

    /// <summary>The folder of Pulumi's state: it holds <c>.pulumi</c>, as a <c>file://</c> backend does.</summary>
    public string State => Path.Combine(Root, "state");

    /// <summary>The passphrase that state is encrypted with, readable by its owner only.</summary>
    public string PassphraseFile => Path.Combine(Root, "passphrase");

    /// <summary>What LocalAzure keeps of one environment.</summary>
    public string Azure(string environment) => Path.Combine(Root, "azure", environment);

    /// <summary>The lock by which one process owns an environment.</summary>
    public string OwnerLock(string environment) => Path.Combine(Owners, environment + ".lock");

    private string Owners => Path.Combine(Root, "owners");

    /// <summary>Makes the folder, readable by its owner only, and one in it, so that a folder that cannot be used is found out at once.</summary>
    /// <exception cref="LocalFolderException">It cannot be made or written in.</exception>
    public void Create()
    {
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Root);
            else Directory.CreateDirectory(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Directory.CreateDirectory(Owners);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new LocalFolderException($"{Root} cannot be used for local state: {exception.Message.TrimEnd('.')}; name a folder that can be made and written in with --state", exception);
        }
    }
}
