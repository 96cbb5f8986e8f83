using System.Collections.Immutable;
using Proof.Infra.Gateway;
using Proof.Infra.Plan;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.ApiManagement;
using Pulumi.AzureNative.ApiManagement.Inputs;

namespace Proof.Infra.Components;

/// <summary>
/// The relay, an API on a host of its own that hands Event Grid's events to partners' endpoints, and what each partner with a webhook has
/// there: a backend and an event subscription. Nothing else depends on any of it, and it comes after both locks: trouble with
/// webhooks delays neither a token nor a suspension.
/// </summary>
internal sealed class WebhookRelay : ComponentResource
{
    private readonly PlatformOutputs _platform;

    /// <summary>Registers the API and the webhooks.</summary>
    /// <param name="plan">The partners.</param>
    /// <param name="secret">What Event Grid sends.</param>
    /// <param name="platform">Where gateway and events are.</param>
    /// <param name="revision">The revision of the relay's policy.</param>
    /// <param name="before">What is deployed before.</param>
    public WebhookRelay(PartnersPlan plan, RelaySecret secret, PlatformOutputs platform, PolicyRevision revision, ImmutableArray<Resource> before)
        : base("proof:infra:WebhookRelay", "relay")
    {
        _platform = platform;
        var ready = Register(secret, revision, before);
        foreach (var partner in plan.Partners)
        {
            if (partner.Webhook is not { } webhook) continue;
            var slug = partner.Partner.Slug;
            var backend = Backend(slug, webhook);
            WebhookSubscription.Make(
                slug,
                platform[PlatformOutputs.RelayHost],
                secret.Sent,
                webhook.Path,
                platform,
                new CustomResourceOptions { Parent = this, DependsOn = { ready, backend } });
        }

        RegisterOutputs();
    }

    /// <summary>The name of a partner's backend.</summary>
    public static string BackendName(string slug) => "webhook-" + slug;

    // As for the partners' API: never open without its policy, and one write to it after the other.
    private ApiOperation Register(RelaySecret secret, PolicyRevision revision, ImmutableArray<Resource> before)
    {
        var (group, service) = (_platform[PlatformOutputs.ResourceGroupName], _platform[PlatformOutputs.ApiManagementName]);
        var api = new Api(
            "relay",
            new ApiArgs
            {
                ResourceGroupName = group,
                ServiceName = service,
                ApiId = "relay",
                DisplayName = "Relay",
                Path = "events",
                Protocols = { Protocol.Https },
                // Event Grid knows a secret, which the policy checks.
                SubscriptionRequired = false,
            },
            new CustomResourceOptions { Parent = this, DependsOn = before.ToList() });
        var policy = new ApiPolicy(
            "relay-policy",
            new ApiPolicyArgs
            {
                ResourceGroupName = group,
                ServiceName = service,
                ApiId = api.Name,
                PolicyId = "policy",
                Format = PolicyContentFormat.Rawxml,
                Value = Output.Tuple(_platform[PlatformOutputs.RelayHost], secret.Accepted).Apply(known => RelayPolicy.Text(revision, known.Item1, known.Item2)),
            },
            new CustomResourceOptions { Parent = this, DependsOn = { api } });
        return Operation("deliver", "POST", "Hand one event over", api, Operation("handshake", "OPTIONS", "Ask whether events may be sent", api, policy));
    }

    private ApiOperation Operation(string id, string method, string title, Api api, Resource before) => new(
        "relay-" + id,
        new ApiOperationArgs
        {
            ResourceGroupName = _platform[PlatformOutputs.ResourceGroupName],
            ServiceName = _platform[PlatformOutputs.ApiManagementName],
            ApiId = api.Name,
            OperationId = id,
            DisplayName = title,
            Method = method,
            UrlTemplate = "/{partner}",
            TemplateParameters = { new ParameterContractArgs { Name = "partner", Type = "string", Required = true, Description = "The partner's slug." } },
        },
        new CustomResourceOptions { Parent = this, DependsOn = { before } });

    private Backend Backend(string slug, PlannedWebhook webhook) => new(
        BackendName(slug),
        new BackendArgs
        {
            ResourceGroupName = _platform[PlatformOutputs.ResourceGroupName],
            ServiceName = _platform[PlatformOutputs.ApiManagementName],
            BackendId = BackendName(slug),
            Title = "Webhook of " + slug,
            Protocol = BackendProtocol.Http,
            Url = webhook.Origin,
            Tls = new BackendTlsPropertiesArgs { ValidateCertificateChain = true, ValidateCertificateName = true },
            CircuitBreaker = new BackendCircuitBreakerArgs { Rules = { Breaker } },
        },
        new CustomResourceOptions { Parent = this });

    // An endpoint that fails five times in a minute is left alone for a minute; its events wait at Event Grid meanwhile. After a 503 Event
    // Grid pauses for 30 seconds twice, and then longer (page on delivery and retry), so one event alone never trips it.
    private static CircuitBreakerRuleArgs Breaker => new()
    {
        Name = "failing",
        TripDuration = "PT1M",
        // Or else an endpoint could have itself left alone for as long as it likes.
        AcceptRetryAfter = false,
        FailureCondition = new CircuitBreakerFailureConditionArgs
        {
            Count = 5,
            Interval = "PT1M",
            StatusCodeRanges = { new FailureStatusCodeRangeArgs { Min = 429, Max = 429 }, new FailureStatusCodeRangeArgs { Min = 500, Max = 599 } },
            ErrorReasons = { "BackendConnectionFailure", "Timeout" },
        },
    };
}
