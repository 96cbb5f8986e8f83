using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Routing;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>set-header</c>: writes or removes a header: of the request in inbound and backend, of the response elsewhere.</summary>
internal sealed class SetHeaderPolicy(
    PolicyElement element, PolicyValue<string> header, PolicyValue<string> action, IReadOnlyList<PolicyValue<string>> values) : Policy(element)
{
    private static readonly string[] Actions = ["override", "skip", "append", "delete"];

    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("set-header", PolicySections.All, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        Apply(context, context.Section is PolicySections.Inbound or PolicySections.Backend ? context.Request.Headers : context.Response!.Headers);
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    /// <summary>Changes headers.</summary>
    public void Apply(PolicyContext context, HeaderDictionary headers)
    {
        var name = header.Get(context);
        var exists = headers.TryGetValue(name, out var old);
        if (HeaderRules.IsUntouchable(name))
            throw PolicyFailureException.OfExpression($"The header '{name}' cannot be changed.");
        switch (action.Get(context))
        {
            case "delete":
                headers.Remove(name);
                return;
            case "skip" when exists:
                return;
            case "append" when exists:
                Set(headers, name, [.. old!, .. Evaluate(context)]);
                return;
            case "override" or "skip" or "append":
                Set(headers, name, Evaluate(context));
                return;
            case var other:
                throw PolicyFailureException.OfExpression($"'{other}' is not an exists-action.");
        }
    }

    /// <summary>Reads the element.</summary>
    public static SetHeaderPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("name", "exists-action");
        element.NoText();
        var name = reading.Text(element, "name");
        if (name.IsLiteral && !HeaderRules.IsName(name.Literal))
            throw element.Problem($"'{name.Literal}' is not a header name.");
        if (name.IsLiteral && HeaderRules.IsUntouchable(name.Literal))
            throw element.Problem($"The header '{name.Literal}' cannot be changed.");
        // Source: page on WebSocket APIs, limitations.
        if (reading.IsHandshake && name.IsLiteral && name.Literal.Equals("Host", StringComparison.OrdinalIgnoreCase))
            throw element.Problem("The header 'Host' cannot be changed on the operation 'onHandshake'.");
        var action = element.Attribute("exists-action") is null ? new PolicyValue<string>("override") : reading.Text(element, "exists-action");
        if (action.IsLiteral && !Actions.Contains(action.Literal))
            throw element.Problem($"'{action.Literal}' is not an exists-action; {string.Join(", ", Actions)} are.");
        var values = element.Children.Select(child => ReadValue(child, reading)).ToArray();
        if (values.Length == 0 && action.IsLiteral && action.Literal != "delete")
            throw element.Problem("At least one 'value' is needed.");
        return new SetHeaderPolicy(element, name, action, values);
    }

    private static PolicyValue<string> ReadValue(PolicyElement element, PolicyReading reading)
    {
        if (element.Name != "value")
            throw element.Problem("'set-header' contains 'value' only.");
        element.OnlyAttributes();
        var value = reading.Content(element);
        return value.IsLiteral && !HeaderRules.IsValue(value.Literal)
            ? throw element.Problem("A header's value cannot hold line breaks, other control characters or characters above U+00FF.")
            : value;
    }

    private string[] Evaluate(PolicyContext context) => [.. values.Select(v => v.Get(context) ?? "")];

    private static void Set(HeaderDictionary headers, string name, string[] values)
    {
        try
        {
            headers.Set(name, HeaderRules.Joins(name) ? [string.Join(",", values)] : values);
        }
        catch (FormatException e)
        {
            throw PolicyFailureException.OfExpression(e.Message);
        }
    }
}
