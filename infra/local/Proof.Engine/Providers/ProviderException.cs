namespace Proof.Engine.Providers;

/// <summary>The cloud, or the provider itself, refused an operation. The message is for people and holds no secret.</summary>
public sealed class ProviderException : Exception
{
    /// <summary>An exception with a message for people.</summary>
    public ProviderException(string message) : base(message) { }

    /// <summary>An exception with a message for people and what caused it.</summary>
    public ProviderException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An exception without a message.</summary>
    public ProviderException() { }
}
