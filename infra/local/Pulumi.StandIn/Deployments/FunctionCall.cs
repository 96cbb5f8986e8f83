using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Deployments;

/// <summary>Calls a provider's function.</summary>
internal sealed class FunctionCall(DeploymentContext deployment, string token, InvokeArgs? args, InvokeOptions? options)
{
    /// <summary>Calls it and returns the plain result.</summary>
    public async Task<T> RunAsync<T>() => (await CallAsync<T>(await SerializeAsync())).Value;

    /// <summary>Calls it, and lets flow what flows with the arguments; a call in which something is not known is not made.</summary>
    public async Task<OutputData<T>> RunWithFlowAsync<T>()
    {
        var serialized = await SerializeAsync();
        var resources = serialized.Dependencies.Values.SelectMany(r => r).ToHashSet();
        if (serialized.HasUnknowns) return OutputData.Unknown<T>() with { IsSecret = serialized.HasSecrets, Resources = [.. resources] };

        if (options is InvokeOutputOptions withDependencies)
        {
            var dependsOn = await withDependencies.DependsOn.AsOutput().GetValueAsync(whenUnknown: []);
            await DependencyUrns.OfAsync(dependsOn); // Waits until they are there.
            resources.UnionWith(dependsOn);
        }

        var data = await CallAsync<T>(serialized);
        return data with { IsSecret = data.IsSecret || serialized.HasSecrets, Resources = data.Resources.Union(resources) };
    }

    private Task<SerializedArgs> SerializeAsync() =>
        SerializedArgs.OfAsync(deployment, $"invoke:{token}", (args ?? InvokeArgs.Empty).ReadMembers());

    private async Task<OutputData<T>> CallAsync<T>(SerializedArgs serialized)
    {
        var provider = options?.Provider ?? options?.Parent?.GetProvider(token);
        var response = await deployment.Monitor.InvokeAsync(new()
        {
            Tok = token,
            Args = serialized.Values,
            Provider = provider is null ? "" : await provider.Reference,
            Version = options?.Version ?? "",
            PluginDownloadURL = options?.PluginDownloadURL ?? "",
            AcceptResources = true,
        });
        if (response.Failures.Count > 0)
        {
            var reasons = string.Join("; ", response.Failures.Select(f => $"{f.Reason} ({f.Property})"));
            throw new RunException($"Invoke of '{token}' failed: {reasons}");
        }

        var reading = new ValueReading();
        var value = ValueReaders.For(typeof(T)).Read(Value.ForStruct(response.Return ?? new()), reading, $"{token} result");
        reading.Mismatches.ForEach(message => Log.Warn(message));
        return reading.Into((T)value!);
    }
}
