using System.Collections.Immutable;

namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>apimanagement</c>.</summary>
internal static class ApiManagementTypes
{
    private const string ApiVersion = "2024-05-01";
    private const string ServicePath = ResourcesTypes.Group + "/providers/Microsoft.ApiManagement/service/{serviceName}";
    private const string ApiPath = ServicePath + "/apis/{apiId}";

    /// <summary>A service.</summary>
    public static NativeType ApiManagementService { get; } = new()
    {
        Token = "azure-native:apimanagement:ApiManagementService",
        ApiVersion = ApiVersion,
        Path = ServicePath,
        Body = ["identity", "location", "sku", "tags", "zones"],
        Properties =
        [
            "additionalLocations", "apiVersionConstraint", "certificates", "configurationApi", "customProperties", "developerPortalStatus",
            "disableGateway", "enableClientCertificate", "hostnameConfigurations", "legacyPortalStatus", "natGatewayState",
            "notificationSenderEmail", "privateEndpointConnections", "publicIpAddressId", "publicNetworkAccess", "publisherEmail",
            "publisherName", "restore", "virtualNetworkConfiguration", "virtualNetworkType",
        ],
        Required = ["publisherEmail", "publisherName", "sku", "sku.capacity", "sku.name"],
    };

    /// <summary>An API. Azure's <c>type</c> is the input <c>apiType</c>, and Azure's <c>apiType</c> the input <c>soapApiType</c>.</summary>
    public static NativeType Api { get; } = new()
    {
        Token = "azure-native:apimanagement:Api",
        ApiVersion = ApiVersion,
        Path = ApiPath,
        Autoname = Autoname.Copy,
        Properties =
        [
            "apiRevision", "apiRevisionDescription", "apiType", "apiVersion", "apiVersionDescription", "apiVersionSet", "apiVersionSetId",
            "authenticationSettings", "contact", "description", "displayName", "format", "isCurrent", "license", "path", "protocols",
            "serviceUrl", "soapApiType", "sourceApiId", "subscriptionKeyParameterNames", "subscriptionRequired", "termsOfServiceUrl",
            "translateRequiredQueryParametersConduct", "value", "wsdlSelector",
        ],
        Required = ["path"],
        WireNames = ImmutableDictionary.CreateRange<string, string>(
        [
            new("apiType", "type"),
            new("soapApiType", "apiType"),
            new("translateRequiredQueryParametersConduct", "translateRequiredQueryParameters"),
        ]),
    };

    /// <summary>An operation of an API.</summary>
    public static NativeType ApiOperation { get; } = new()
    {
        Token = "azure-native:apimanagement:ApiOperation",
        ApiVersion = ApiVersion,
        Path = ApiPath + "/operations/{operationId}",
        Autoname = Autoname.Copy,
        Properties = ["description", "displayName", "method", "policies", "request", "responses", "templateParameters", "urlTemplate"],
        Required = ["displayName", "method", "urlTemplate"],
    };

    /// <summary>The policy of an API.</summary>
    public static NativeType ApiPolicy { get; } = new()
    {
        Token = "azure-native:apimanagement:ApiPolicy",
        ApiVersion = ApiVersion,
        Path = ApiPath + "/policies/policy",
        Properties = ["format", "value"],
        Required = ["value"],
        Fixed = ("policyId", "policy"),
        HasPolicyText = true,
    };

    /// <summary>The policy of an operation.</summary>
    public static NativeType ApiOperationPolicy { get; } = new()
    {
        Token = "azure-native:apimanagement:ApiOperationPolicy",
        ApiVersion = ApiVersion,
        Path = ApiPath + "/operations/{operationId}/policies/policy",
        Properties = ["format", "value"],
        Required = ["value"],
        Fixed = ("policyId", "policy"),
        HasPolicyText = true,
    };

    /// <summary>A backend.</summary>
    public static NativeType Backend { get; } = new()
    {
        Token = "azure-native:apimanagement:Backend",
        ApiVersion = ApiVersion,
        Path = ServicePath + "/backends/{backendId}",
        Autoname = Autoname.Copy,
        Properties = ["circuitBreaker", "credentials", "description", "pool", "properties", "protocol", "proxy", "resourceId", "title", "tls", "type", "url"],
    };

    /// <summary>
    /// A policy fragment. Its name is the input <c>id</c>, which no SDK ever sends (inputs of that name are dropped on the way), so
    /// that it is always the logical name.
    /// </summary>
    public static NativeType PolicyFragment { get; } = new()
    {
        Token = "azure-native:apimanagement:PolicyFragment",
        ApiVersion = ApiVersion,
        Path = ServicePath + "/policyFragments/{id}",
        Autoname = Autoname.Copy,
        Properties = ["description", "format", "value"],
        Required = ["value"],
        HasPolicyText = true,
    };

    /// <summary>A logger: where the service sends logs.</summary>
    public static NativeType Logger { get; } = new()
    {
        Token = "azure-native:apimanagement:Logger",
        ApiVersion = ApiVersion,
        Path = ServicePath + "/loggers/{loggerId}",
        Autoname = Autoname.Copy,
        Properties = ["credentials", "description", "isBuffered", "loggerType", "resourceId"],
        Required = ["loggerType"],
    };

    /// <summary>A diagnostic: what the gateway logs of requests.</summary>
    public static NativeType Diagnostic { get; } = new()
    {
        Token = "azure-native:apimanagement:Diagnostic",
        ApiVersion = ApiVersion,
        Path = ServicePath + "/diagnostics/{diagnosticId}",
        Autoname = Autoname.Copy,
        Properties =
        [
            "alwaysLog", "backend", "frontend", "httpCorrelationProtocol", "logClientIp", "loggerId", "metrics", "operationNameFormat", "sampling",
            "verbosity",
        ],
        Required = ["loggerId"],
    };
}
