using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>set-variable</c>: writes a variable that later expressions read. A literal is a string.</summary>
internal sealed class SetVariablePolicy(PolicyElement element, string variable, PolicyValue<object?> value) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("set-variable", PolicySections.All, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        context.Variables.Set(variable, value.Get(context));
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    private static SetVariablePolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("name", "value");
        element.Empty();
        element.Required("name");
        return new SetVariablePolicy(element, element.Literal("name")!, reading.Variable(element, "value"));
    }
}
