using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Expressions;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>An attribute or text of a policy: a literal, or an expression that is worked out for each request.</summary>
internal sealed class PolicyValue<T> : IPolicyValue
{
    private readonly T? _literal;
    private Func<PolicyContext, T>? _expression;

    /// <summary>A literal.</summary>
    public PolicyValue(T literal)
    {
        _literal = literal;
        IsLiteral = true;
    }

    /// <summary>An expression, which <see cref="Bind"/> completes.</summary>
    public PolicyValue() { }

    /// <summary>Whether it is the same for each request.</summary>
    public bool IsLiteral { get; }

    /// <summary>The literal; the type's default where there is none.</summary>
    public T Literal => _literal!;

    /// <inheritdoc/>
    public void Bind(CompiledExpressions compiled, int number) => _expression = compiled.Get<Func<PolicyContext, T>>(number);

    /// <summary>The value for this request.</summary>
    /// <exception cref="PolicyFailureException">The expression failed.</exception>
    public T Get(PolicyContext context)
    {
        if (IsLiteral)
            return _literal!;
        try
        {
            return _expression!(context);
        }
        catch (Exception e)
        {
            throw PolicyFailureException.OfExpression(e.Message);
        }
    }
}

/// <summary>A value whose expression is compiled later, with all others of the document.</summary>
internal interface IPolicyValue
{
    /// <summary>Takes the compiled expression with that number.</summary>
    void Bind(CompiledExpressions compiled, int number);
}
