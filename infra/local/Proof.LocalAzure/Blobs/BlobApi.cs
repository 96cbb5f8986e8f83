using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Management.Types;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Blobs;

/// <summary>The blobs of storage accounts over HTTP, for reading: a list of a container, and a blob. The host name says which account.</summary>
internal sealed class BlobApi(LocalAzureOptions options, ResourceStore resources, BlobStore blobs)
{
    /// <summary>What follows the account's name in the host name.</summary>
    public const string HostSuffix = ".blob.core.windows.net";

    /// <summary>Answers one request. Throws <see cref="ArmException"/> for what is refused.</summary>
    public Task HandleAsync(HttpContext context, string accountName)
    {
        Authorization.RequireBearer(
            context, $"Bearer authorization_uri=https://login.microsoftonline.com/{options.TenantId} resource_id=https://storage.azure.com",
            "NoAuthenticationInformation", "Server failed to authenticate the request. Locally any bearer token that is not empty will do.");
        if (!HttpMethods.IsGet(context.Request.Method))
            throw new ArmException(405, "UnsupportedHttpVerb", "LocalAzure serves blobs for reading only.");
        var account = resources.FindByName($"/subscriptions/{options.SubscriptionId}", "Microsoft.Storage/storageAccounts", accountName)
            ?? throw new ArmException(404, "ResourceNotFound", $"There is no storage account '{accountName}'. In Azure its host name would not exist.");
        var path = context.Request.Path.Value!.TrimStart('/').Split('/', 2);
        var container = BlobContainerType.Id(account.Id, path[0]);
        if (resources.Get(container) is null)
            throw new ArmException(404, "ContainerNotFound", "The specified container does not exist.");
        if (path.Length == 2 && path[1].Length > 0)
            return AnswerBlobAsync(context, container, path[1]);
        var query = context.Request.Query;
        return query["restype"] == "container" && query["comp"] == "list"
            ? AnswerListAsync(context, container, query["prefix"].ToString())
            : throw new ArmException(400, "InvalidQueryParameterValue", "A container is listed with ?restype=container&comp=list.");
    }

    private async Task AnswerBlobAsync(HttpContext context, string container, string name)
    {
        var content = blobs.Get(container, name) ?? throw new ArmException(404, "BlobNotFound", "The specified blob does not exist.");
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private Task AnswerListAsync(HttpContext context, string container, string prefix)
    {
        var list = new XElement("EnumerationResults", new XElement("Blobs", blobs.List(container, prefix).Select(blob => new XElement(
            "Blob",
            new XElement("Name", blob.Name),
            new XElement(
                "Properties",
                new XElement("Last-Modified", blob.Modified.ToString("r", CultureInfo.InvariantCulture)),
                new XElement("Content-Length", blob.Length))))), new XElement("NextMarker"));
        context.Response.ContentType = "application/xml";
        return context.Response.WriteAsync("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + list.ToString(SaveOptions.DisableFormatting), context.RequestAborted);
    }
}
