using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure.Http;

/// <summary>
/// Where every request arrives: gives it an id, sends it by its host name to the service, and turns what goes wrong into an error
/// answer. An unknown host name is refused, so that a web page that points a name of its own at this port gets nothing.
/// </summary>
internal sealed class Frontend(ManagementApi management, VaultApi vaults)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString("D");
        if (context.Request.Headers["x-ms-return-client-request-id"] == "true")
            context.Response.Headers["x-ms-client-request-id"] = context.Request.Headers["x-ms-client-request-id"];
        try
        {
            await Dispatch(context);
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

    private Task Dispatch(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (host.Equals(ManagementApi.Host, StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "localhost")
            return management.HandleAsync(context);
        if (host.EndsWith(VaultApi.HostSuffix, StringComparison.OrdinalIgnoreCase))
            return vaults.HandleAsync(context, host[..^VaultApi.HostSuffix.Length].ToLowerInvariant());
        throw new ArmException(421, "UnknownHost", $"LocalAzure answers for {ManagementApi.Host} and *{VaultApi.HostSuffix}, not for '{host}'.");
    }
}
