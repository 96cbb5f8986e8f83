namespace Proof.Engine;

/// <summary>What happens to a resource. The order is that in which summaries list them.</summary>
public enum Operation
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is created.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>It is replaced: what the next two do together.</summary>
    Replace,

    /// <summary>The new one of a replacement is created.</summary>
    CreateReplacement,

    /// <summary>The old one of a replacement is deleted.</summary>
    DeleteReplaced,

    /// <summary>It is read; something else manages it.</summary>
    Read,

    /// <summary>It was read before, and the state forgets it.</summary>
    Discard,

    /// <summary>It was deleted for a replacement that never came, and the state forgets it.</summary>
    RemovePendingReplace,
}

/// <summary>Pulumi's words and symbols for operations.</summary>
public static class OperationText
{
    /// <summary>The word, as in JSON: <c>create-replacement</c>.</summary>
    public static string Word(this Operation operation) => operation switch
    {
        Operation.CreateReplacement => "create-replacement",
        Operation.DeleteReplaced => "delete-replaced",
        Operation.RemovePendingReplace => "remove-pending-replace",
        _ => operation.ToString().ToLowerInvariant(),
    };

    /// <summary>The symbol, two characters wide.</summary>
    public static string Symbol(this Operation operation) => operation switch
    {
        Operation.Create => "+ ",
        Operation.Delete => "- ",
        Operation.Update or Operation.RemovePendingReplace => "~ ",
        Operation.Replace => "+-",
        Operation.CreateReplacement => "++",
        Operation.DeleteReplaced => "--",
        Operation.Read => "> ",
        Operation.Discard => "< ",
        _ => "  ",
    };

    /// <summary>Whether a person counts it as a change. The two halves of a replacement are counted once, as the replacement.</summary>
    public static bool IsChange(this Operation operation) =>
        operation is Operation.Create or Operation.Update or Operation.Delete or Operation.Replace;

    /// <summary>Whether it is one half of a replacement.</summary>
    public static bool IsHalf(this Operation operation) => operation is Operation.CreateReplacement or Operation.DeleteReplaced;
}
