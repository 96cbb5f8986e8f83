namespace Proof.Engine.Secrets;

/// <summary>The passphrase does not open the secrets that it was given for.</summary>
public sealed class WrongPassphraseException : EngineException
{
    /// <summary>An exception that names what could not be opened, such as a stack.</summary>
    public WrongPassphraseException(string what)
        : base($"incorrect passphrase: it does not open the secrets of {what}. Give the passphrase that they were made with.") { }
}
