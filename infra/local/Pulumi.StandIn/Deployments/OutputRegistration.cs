using Pulumi.Serialization;

namespace Pulumi.Deployments;

/// <summary>Hands in the outputs of a component or stack.</summary>
internal static class OutputRegistration
{
    /// <summary>Does it, once the outputs and the URN are there.</summary>
    public static async Task RunAsync(DeploymentContext deployment, ComponentResource component, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await component.Urn.GetValueAsync(whenUnknown: "");
        var values = await outputs.GetValueAsync(whenUnknown: new Dictionary<string, object?>());
        var members = values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new InputMember(v.Key, v.Value, AsJson: false));
        var serialized = await SerializedArgs.OfAsync(deployment, $"outputs of {component.GetResourceName()}", members);

        await deployment.Monitor.RegisterResourceOutputsAsync(new() { Urn = urn, Outputs = serialized.Values });
    }
}
