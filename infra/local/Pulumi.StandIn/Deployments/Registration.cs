using Pulumi.Serialization;

namespace Pulumi.Deployments;

/// <summary>Registers one resource, or reads it, and fills its outputs with the engine's answer.</summary>
internal sealed class Registration(DeploymentContext deployment, Resource resource, ResourceArgs args, ResourceOptions options)
{
    private readonly string _label = $"resource:{resource.GetResourceName()}[{resource.GetResourceType()}]";

    /// <summary>Does it. Begins in the constructor of the resource, so that the arguments are read as they are then.</summary>
    public async Task RunAsync()
    {
        var isKnown = false;
        try
        {
            var answer = await AskAsync();
            isKnown = !deployment.Settings.IsDryRun && answer.Succeeded;
            Fill(answer);
        }
        catch (Exception e)
        {
            foreach (var completion in resource.Completions.Values) completion.Fail(e);
            throw;
        }
        finally
        {
            // What the engine did not return is unknown in a preview or after a failure, and nothing in an update.
            foreach (var completion in resource.Completions.Values) completion.CompleteWithDefault(isKnown);
        }
    }

    private async Task<ResourceAnswer> AskAsync()
    {
        var members = ReadMembers();
        if (options.Id is not null)
        {
            var id = await options.Id.ToOutput().GetValueAsync(whenUnknown: "");
            if (!string.IsNullOrEmpty(id)) return await ReadAsync(id, members);
        }

        return await RegisterAsync(members);
    }

    // The engine knows id and URN; no provider ever gets inputs of these names, whatever the program says.
    private List<InputMember> ReadMembers() => [.. args.ReadMembers().Where(member => member.Name is not ("id" or "urn"))];

    private async Task<ResourceAnswer> RegisterAsync(List<InputMember> members)
    {
        var request = await new RegistrationRequest(deployment, resource, options).MakeAsync(_label, members);
        var response = await deployment.Monitor.RegisterResourceAsync(resource, request);
        return new(response.Urn, response.Id, response.Object ?? new(), response.Result == Pulumirpc.Result.Success);
    }

    private async Task<ResourceAnswer> ReadAsync(string id, List<InputMember> members)
    {
        if (resource is not CustomResource)
            throw new ArgumentException($"{nameof(ResourceOptions)}.{nameof(ResourceOptions.Id)} is only valid for a {nameof(CustomResource)}");

        var request = await new RegistrationRequest(deployment, resource, options).MakeReadAsync(_label, id, members);
        var response = await deployment.Monitor.ReadResourceAsync(resource, request);
        return new(response.Urn, id, response.Properties ?? new(), Succeeded: true);
    }

    private void Fill(ResourceAnswer answer)
    {
        resource.Completions["urn"].Complete(Google.Protobuf.WellKnownTypes.Value.ForString(answer.Urn), "urn", Warn);
        if (resource.Completions.TryGetValue("id", out var id))
        {
            if (answer.Id.Length == 0) id.CompleteWithDefault(isKnown: false);
            else id.Complete(Google.Protobuf.WellKnownTypes.Value.ForString(answer.Id), "id", Warn);
        }

        foreach (var (name, completion) in resource.Completions)
        {
            if (name is not ("urn" or "id") && answer.State.Fields.TryGetValue(name, out var value))
                completion.Complete(value, $"{resource.GetType().FullName}.{name}", Warn);
        }
    }

    private void Warn(string message) => Log.Warn(message, resource);
}
