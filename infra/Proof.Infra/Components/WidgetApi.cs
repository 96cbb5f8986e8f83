using Proof.Infra.Gateway;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.ApiManagement;
using Pulumi.AzureNative.ApiManagement.Inputs;

namespace Proof.Infra.Components;

/// <summary>The HTTP API that partners call: <c>/widget/*</c>, described by <c>Gateway/widget.openapi.json</c>.</summary>
internal static class WidgetApi
{
    /// <summary>Registers API, policy and operations, and returns what is deployed last.</summary>
    /// <param name="backendUrl">Where requests go that were let through.</param>
    /// <param name="policy">The API's policy.</param>
    /// <param name="platform">Where the gateway is.</param>
    /// <param name="fragments">What the policy includes.</param>
    /// <param name="parent">The component that they belong to.</param>
    public static Resource Register(string backendUrl, Input<string> policy, PlatformOutputs platform, IEnumerable<Resource> fragments, Resource parent)
    {
        var (group, service) = (platform[PlatformOutputs.ResourceGroupName], platform[PlatformOutputs.ApiManagementName]);
        var api = new Api(
            "widget",
            new ApiArgs
            {
                ResourceGroupName = group,
                ServiceName = service,
                ApiId = "widget",
                DisplayName = "Widget",
                Path = "widget",
                Protocols = { Protocol.Https },
                ServiceUrl = backendUrl,
                // Partners have tokens of their own, which the gate checks; a subscription key would be a second, weaker one.
                SubscriptionRequired = false,
            },
            new CustomResourceOptions { Parent = parent });

        // An API without a policy lets everybody through to the backend, and one without operations nobody: so the policy comes before the
        // first operation, and, as deletions go the other way round, leaves after the last. API Management refuses writes to one API
        // that overlap, so they go one after the other.
        Resource last = new ApiPolicy(
            "widget-policy",
            new ApiPolicyArgs
            {
                ResourceGroupName = group,
                ServiceName = service,
                ApiId = api.Name,
                PolicyId = "policy",
                Format = PolicyContentFormat.Rawxml,
                Value = policy,
            },
            new CustomResourceOptions { Parent = parent, DependsOn = fragments.Append(api).ToList() });
        foreach (var operation in WidgetOperations.All)
        {
            last = new ApiOperation(
                "widget-" + operation.Id,
                new ApiOperationArgs
                {
                    ResourceGroupName = group,
                    ServiceName = service,
                    ApiId = api.Name,
                    OperationId = operation.Id,
                    DisplayName = operation.Summary,
                    Description = operation.Description,
                    Method = operation.Method,
                    UrlTemplate = operation.Path,
                    TemplateParameters = operation.Parameters
                        .Select(parameter => new ParameterContractArgs { Name = parameter.Name, Type = "string", Required = true, Description = parameter.Description })
                        .ToList(),
                    Responses = operation.Answers
                        .Select(answer => new ResponseContractArgs { StatusCode = answer.Status, Description = answer.Description })
                        .ToList(),
                },
                new CustomResourceOptions { Parent = parent, DependsOn = { last } });
        }

        return last;
    }
}
