namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>One policy expression of a document.</summary>
/// <param name="Text">All of it, from <c>@(</c> or <c>@{</c> to the closing bracket.</param>
/// <param name="ResultType">
/// What it must return: <see cref="bool"/>, <see cref="int"/>, <see cref="string"/>, or <see cref="object"/> for any type that a variable
/// may have.
/// </param>
internal sealed record ExpressionSource(string Text, Type ResultType)
{
    /// <summary>Whether it is a block with return statements, not one expression.</summary>
    public bool IsBlock => Text[1] == '{';

    /// <summary>The C# between the outer brackets of <c>@(…)</c>, or the block with its braces.</summary>
    public string Code => IsBlock ? Text[1..] : Text[2..^1];
}
