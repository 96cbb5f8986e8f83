namespace Proof.Local;

/// <summary>A local run cannot go on, for a reason that a person can mend. The message is one line and says what to do.</summary>
public class LocalException : Exception
{
    /// <summary>An exception with a message for people.</summary>
    public LocalException(string message) : base(message) { }

    /// <summary>An exception with a message for people and what caused it.</summary>
    public LocalException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An exception without a message.</summary>
    public LocalException() { }
}

/// <summary>The folder for everything local cannot be used.</summary>
public sealed class LocalFolderException : LocalException
{
    /// <summary>An exception with a message for people.</summary>
    public LocalFolderException(string message) : base(message) { }

    /// <summary>An exception with a message for people and what caused it.</summary>
    public LocalFolderException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An exception without a message.</summary>
    public LocalFolderException() { }
}

/// <summary>The passphrase cannot be had: it is missing or cannot be read.</summary>
public sealed class PassphraseException : LocalException
{
    /// <summary>An exception with a message for people.</summary>
    public PassphraseException(string message) : base(message) { }

    /// <summary>An exception with a message for people and what caused it.</summary>
    public PassphraseException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An exception without a message.</summary>
    public PassphraseException() { }
}

/// <summary>The environment is not up.</summary>
public sealed class NotUpException : LocalException
{
    /// <summary>An exception with a message for people.</summary>
    public NotUpException(string message) : base(message) { }

    /// <summary>An exception with a message for people and what caused it.</summary>
    public NotUpException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An exception without a message.</summary>
    public NotUpException() { }
}
