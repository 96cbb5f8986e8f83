namespace Proof.Cli;

/// <summary>What a command answers to the shell: the codes of the Pulumi CLI from 3.227 on, one per kind of outcome.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>An error of no other kind: state that cannot be read, a port in use, an environment in use.</summary>
    public const int Error = 1;

    /// <summary>Bad input: partner files, configuration, the command line.</summary>
    public const int BadInput = 2;

    /// <summary>The passphrase is wrong or missing.</summary>
    public const int WrongPassphrase = 3;

    /// <summary>A resource could not be created, changed or deleted.</summary>
    public const int ResourceFailed = 4;

    /// <summary>A policy was violated.</summary>
    public const int Policy = 5;

    /// <summary>No such stack or environment.</summary>
    public const int NoSuchStack = 6;

    /// <summary>Changes where <c>--expect-no-changes</c> allows none.</summary>
    public const int UnexpectedChanges = 7;

    /// <summary>Cancelled, by Ctrl-C or by answering no.</summary>
    public const int Cancelled = 8;

    /// <summary>A bug in this program.</summary>
    public const int Bug = 255;
}
