using System.Text;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>set-body</c>: replaces the body: of the request in inbound and backend, of the response in outbound.</summary>
internal sealed class SetBodyPolicy(PolicyElement element, PolicyValue<string> body) : Policy(element)
{
    /// <summary>Its kind. Inside return-response it is part of that policy, and neither section nor operation matter.</summary>
    public static PolicyKind Kind { get; } = new(
        "set-body", PolicySections.Inbound | PolicySections.Backend | PolicySections.Outbound, Read, OnHandshake: false);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        var isRequest = context.Section is PolicySections.Inbound or PolicySections.Backend;
        // Source: set-body policy, usage notes.
        if (isRequest && context.Request is { Body: null, BodyStream: null })
            throw PolicyFailureException.OfExpression("The request has no body that could be replaced.");
        if (isRequest)
            context.Request.Body = new MessageBody(Encoding.UTF8.GetBytes(GetText(context)));
        else
            Apply(context, context.Response!);
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    /// <summary>Changes a response.</summary>
    public void Apply(PolicyContext context, PolicyResponse response) => response.SetBody(GetText(context));

    /// <summary>Reads the element.</summary>
    public static SetBodyPolicy Read(PolicyElement element, PolicyReading reading)
    {
        if (element.Attribute("template") is not null)
            throw element.Problem("LocalAzure does not run Liquid templates.");
        element.OnlyAttributes();
        return new SetBodyPolicy(element, reading.Content(element));
    }

    private string GetText(PolicyContext context) => body.Get(context) ?? "";
}
