using Proof.Engine.Deployment.Planning;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;
using Pulumi.Protocol;
using Pulumirpc;

namespace Proof.Engine.Deployment.Registration;

/// <summary>Answers the program's questions about what exists: reads of resources, and calls of providers' functions.</summary>
internal sealed class ResourceReads(
    StackName stack, ResourceRegistrar registrar, ProviderReaders providers, StackReferences references)
{
    private const string GetResource = "pulumi:pulumi:getResource";

    /// <summary>Reads a resource that something else manages.</summary>
    public async Task<ReadResourceResponse> ReadAsync(ReadResourceRequest request)
    {
        var resource = new ResourceState
        {
            Urn = Urn.Make(stack, request.Parent, request.Type, request.Name),
            Type = request.Type,
            Custom = true,
            External = true,
            Id = request.Id,
            Inputs = WireCodec.Decode(request.Properties),
            Parent = request.Parent.Length == 0 ? null : request.Parent,
            Dependencies = [.. request.Dependencies.Order(StringComparer.Ordinal)],
            AdditionalSecretOutputs = [.. request.AdditionalSecretOutputs],
        };
        var read = await registrar.ReadAsync(resource, request.Version, ReadAsync)
            ?? throw new GrpcException(GrpcStatus.Unavailable, $"reading {resource.Urn} failed; the engine told why");
        return new ReadResourceResponse { Urn = read.Urn, Properties = WireCodec.Encode(read.Outputs) };
    }

    /// <summary>Calls a function.</summary>
    public async Task<ResourceInvokeResponse> InvokeAsync(ResourceInvokeRequest request, CancellationToken cancellationToken)
    {
        var arguments = WireCodec.Decode(request.Args);
        try
        {
            var answer = request.Tok == GetResource
                ? GetRegistered(arguments)
                : await providers.Of(request.Tok).InvokeAsync(request.Tok, arguments, cancellationToken);
            return new ResourceInvokeResponse { Return = WireCodec.Encode(answer) };
        }
        catch (ProviderException e)
        {
            return new ResourceInvokeResponse { Failures = { new Pulumirpc.CheckFailure { Reason = e.Message } } };
        }
    }

    private async Task<ResourceState> ReadAsync(ResourceState resource, CancellationToken cancellation)
    {
        if (resource.Type == StackReferences.Type)
        {
            var outputs = references.Read(resource.Id ?? "");
            return resource with { Inputs = PropertyMap.Of(("name", resource.Id ?? "")), Outputs = outputs };
        }

        var read = await providers.Of(resource.Type).ReadAsync(resource.Type, resource.Id ?? "", cancellation)
            ?? throw new ProviderException($"resource '{resource.Id}' does not exist");
        return resource with
        {
            Id = read.Id,
            Inputs = read.Inputs,
            Outputs = SecretOutputs.Mark(read.Outputs, read.Inputs, resource.AdditionalSecretOutputs),
        };
    }

    private PropertyMap GetRegistered(PropertyMap arguments)
    {
        var urn = arguments.GetText("urn") ?? "";
        var found = registrar.Find(urn) ?? throw new ProviderException($"resource '{urn}' was not registered in this run");
        return PropertyMap.Of(("urn", found.Urn), ("id", found.Id ?? ""), ("state", found.Outputs));
    }
}
