namespace Pulumi;

/// <summary>One output of a referenced stack: in one of two properties, so that a secret is not used by mistake.</summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>The value if it is no secret.</summary>
    public object? Value { get; set; }

    /// <summary>The value if it is a secret.</summary>
    public object? SecretValue { get; set; }
}
