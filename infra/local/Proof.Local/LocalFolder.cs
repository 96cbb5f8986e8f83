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
    public string OwnerLock(string environment) => Path.Combine(Root, "owners", environment + ".lock");

    /// <summary>Makes the folder, readable by its owner only.</summary>
    public void Create()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Root);
        else Directory.CreateDirectory(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
