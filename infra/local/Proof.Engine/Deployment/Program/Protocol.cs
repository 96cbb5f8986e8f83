using Google.Protobuf.WellKnownTypes;
using Microsoft.AspNetCore.Routing;
using Proof.Engine.Deployment.Registration;
using Pulumi.Protocol;
using Pulumirpc;

namespace Proof.Engine.Deployment.Program;

/// <summary>The methods of Pulumi's protocol that the engine answers, and what each is handed to.</summary>
internal sealed class Protocol(ResourceRegistrar registrar, ResourceReads reads, RunReport report, ProgramSession session)
{
    private const string Monitor = "pulumirpc.ResourceMonitor/";
    private const string Engine = "pulumirpc.Engine/";

    /// <summary>What SDKs may ask for, and this engine has.</summary>
    private static readonly HashSet<string> Features =
        new(StringComparer.Ordinal) { "secrets", "resourceReferences", "aliasSpecs", "deletedWith" };

    private string _root = "";

    /// <summary>Adds the methods to a server.</summary>
    public void Map(IEndpointRouteBuilder server)
    {
        server.MapUnary<SupportsFeatureRequest, SupportsFeatureResponse>(Monitor + "SupportsFeature", (request, _) =>
        {
            session.Heard();
            return Task.FromResult(new SupportsFeatureResponse { HasSupport = Features.Contains(request.Id) });
        });
        server.MapUnary<RegisterResourceRequest, RegisterResourceResponse>(Monitor + "RegisterResource", (request, _) =>
        {
            session.Heard();
            return registrar.RegisterAsync(request);
        });
        server.MapUnary<RegisterResourceOutputsRequest, Empty>(Monitor + "RegisterResourceOutputs", async (request, _) =>
        {
            await registrar.RegisterOutputsAsync(request);
            return new Empty();
        });
        server.MapUnary<ReadResourceRequest, ReadResourceResponse>(Monitor + "ReadResource", (request, _) => reads.ReadAsync(request));
        server.MapUnary<ResourceInvokeRequest, ResourceInvokeResponse>(Monitor + "Invoke", reads.InvokeAsync);
        server.MapUnary<Empty, Empty>(Monitor + "SignalAndWaitForShutdown", async (_, cancellation) =>
        {
            await session.ProgramDoneAsync(cancellation);
            return new Empty();
        });
        server.MapUnary<LogRequest, Empty>(Engine + "Log", (request, _) =>
        {
            session.Heard();
            if (!session.IsStopping)
            {
                report.Message((Severity)(int)request.Severity, request.Urn.Length == 0 ? null : request.Urn, request.Message);
            }

            return Task.FromResult(new Empty());
        });
        server.MapUnary<SetRootResourceRequest, SetRootResourceResponse>(Engine + "SetRootResource", (request, _) =>
        {
            _root = request.Urn;
            return Task.FromResult(new SetRootResourceResponse());
        });
        server.MapUnary<GetRootResourceRequest, GetRootResourceResponse>(
            Engine + "GetRootResource", (_, _) => Task.FromResult(new GetRootResourceResponse { Urn = _root }));
    }
}
