using System.Globalization;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Routing;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>set-status</c>: the status code and reason of the response.</summary>
internal sealed class SetStatusPolicy(PolicyElement element, PolicyValue<int> code, PolicyValue<string> reason) : Policy(element)
{
    /// <summary>Its kind. In inbound and backend there is no response yet to change, save inside return-response.</summary>
    public static PolicyKind Kind { get; } = new("set-status", PolicySections.Outbound | PolicySections.OnError, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        Apply(context, context.Response!);
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    /// <summary>Changes a response.</summary>
    public void Apply(PolicyContext context, PolicyResponse response)
    {
        var status = code.Get(context);
        var text = reason.Get(context);
        if (!IsStatus(status))
            throw PolicyFailureException.OfExpression(string.Create(CultureInfo.InvariantCulture, $"{status} is not a status code from 200 to 599."));
        if (!HeaderRules.IsValue(text))
            throw PolicyFailureException.OfExpression("The reason holds a line break or another control character.");
        response.StatusCode = status;
        response.StatusReason = text;
    }

    /// <summary>Reads the element.</summary>
    public static SetStatusPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("code", "reason");
        element.Empty();
        var code = reading.Number(element, "code");
        if (code.IsLiteral && !IsStatus(code.Literal))
            throw element.Problem("The status code must be from 200 to 599.");
        return new SetStatusPolicy(element, code, reading.Text(element, "reason"));
    }

    private static bool IsStatus(int status) => status is >= 200 and <= 599;
}
