namespace Pulumi;

/// <summary>Ends a program with a message for its user that belongs to a resource.</summary>
public class ResourceException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it belongs to.</param>
    /// <param name="hideStack">Whether to leave the stack trace out.</param>
    public ResourceException(string message, Resource? resource, bool hideStack = false)
        : base(message) => (Resource, HideStack) = (resource, hideStack);

    internal Resource? Resource { get; }

    internal bool HideStack { get; }
}
