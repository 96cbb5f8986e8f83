namespace Proof.Engine.State;

/// <summary>A step that was begun and of which it is not known how it ended.</summary>
/// <param name="Kind">What was begun.</param>
/// <param name="Resource">The resource as it was to be.</param>
public sealed record PendingOperation(PendingKind Kind, ResourceState Resource);

/// <summary>What a pending operation was doing.</summary>
public enum PendingKind
{
    /// <summary>Creating the resource.</summary>
    Creating,

    /// <summary>Changing the resource.</summary>
    Updating,

    /// <summary>Deleting the resource.</summary>
    Deleting,

    /// <summary>Reading the resource.</summary>
    Reading,

    /// <summary>Importing the resource.</summary>
    Importing,
}
