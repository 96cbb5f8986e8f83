using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Proof.LocalAzure.Blobs;
using Proof.LocalAzure.Events;
using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure.Http;

/// <summary>
/// Where every request arrives: gives it an id, sends it by its host name to the service, and turns what goes wrong into an error
/// answer. An unknown host name is refused, so that a web page that points a name of its own at this port gets nothing.
/// </summary>
internal sealed class Frontend(ManagementApi management, VaultApi vaults, EventApi events, BlobApi blobs)
{
    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context) => GuardAsync(context, () => Dispatch(context));

    /// <summary>Answers one request of a service, and turns what goes wrong into an error answer.</summary>
    public static async Task GuardAsync(HttpContext context, Func<Task> answer)
    {
        context.Response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString("D");
        if (context.Request.Headers["x-ms-return-client-request-id"] == "true")
            context.Response.Headers["x-ms-client-request-id"] = context.Request.Headers["x-ms-client-request-id"];
        try
        {
            await answer();
        }
        catch (ArmException e)
        {
            await context.AnswerErrorAsync(e.Status, e.Code, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            // The text of an unforeseen exception could hold anything, so only that of the disk is told (full, not writable).
            var reason = e is SqliteException or IOException ? e.Message : e.GetType().Name;
            await context.AnswerErrorAsync(500, "InternalServerError", $"LocalAzure could not do this: {reason}.");
        }
    }

    /// <summary>The host names that are answered for, as people write them.</summary>
    public const string Hosts = $"{ManagementApi.Host}, *{VaultApi.HostSuffix}, *{EventApi.HostSuffix} and *{BlobApi.HostSuffix}";

    /// <summary>Whether a host name is answered for.</summary>
    public static bool Knows(string host) => host.Equals(ManagementApi.Host, StringComparison.OrdinalIgnoreCase)
        || new[] { VaultApi.HostSuffix, EventApi.HostSuffix, BlobApi.HostSuffix }.Any(suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    private Task Dispatch(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (host.Equals(ManagementApi.Host, StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "localhost")
            return management.HandleAsync(context);
        if (host.EndsWith(VaultApi.HostSuffix, StringComparison.OrdinalIgnoreCase))
            return vaults.HandleAsync(context, host[..^VaultApi.HostSuffix.Length].ToLowerInvariant());
        if (host.EndsWith(EventApi.HostSuffix, StringComparison.OrdinalIgnoreCase))
            return events.HandleHostAsync(context, host);
        if (host.EndsWith(BlobApi.HostSuffix, StringComparison.OrdinalIgnoreCase))
            return blobs.HandleAsync(context, host[..^BlobApi.HostSuffix.Length].ToLowerInvariant());
        throw new ArmException(421, "UnknownHost", $"LocalAzure answers for {Hosts}, not for '{host}'.");
    }
}
