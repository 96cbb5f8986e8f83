namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The API that was called.</summary>
/// <param name="Id">Its id below the service, such as <c>widget</c>.</param>
/// <param name="Name">Its display name.</param>
/// <param name="Path">Its path below the gateway.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="ServiceUrl">The base URL of its backend; null when it has none.</param>
internal sealed record PolicyApi(string Id, string Name, string Path, string Revision, PolicyUrl? ServiceUrl);

/// <summary>The operation that was called.</summary>
/// <param name="Id">Its id below the API.</param>
/// <param name="Method">Its HTTP method.</param>
/// <param name="Name">Its display name.</param>
/// <param name="UrlTemplate">Its URL template, such as <c>/transactions/{id}</c>.</param>
internal sealed record PolicyOperation(string Id, string Method, string Name, string UrlTemplate);

/// <summary>The gateway that runs the policies.</summary>
/// <param name="GatewayId">Always <c>managed</c>.</param>
/// <param name="Region">The region of the service.</param>
/// <param name="ServiceName">The name of the service.</param>
internal sealed record PolicyDeployment(string GatewayId, string Region, string ServiceName);
