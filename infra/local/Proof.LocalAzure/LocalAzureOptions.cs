namespace Proof.LocalAzure;

/// <summary>Where and as whom a <see cref="LocalAzure"/> runs.</summary>
public sealed record LocalAzureOptions
{
    /// <summary>The directory that holds all of it; made when it does not exist. One process at a time can use it.</summary>
    public required string Directory { get; init; }

    /// <summary>The clock of everything inside, policies included.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The usual subscription: a fixed, fictional GUID.</summary>
    public const string DefaultSubscriptionId = "00000000-0000-4000-8000-00000000a001";

    /// <summary>The one subscription there is.</summary>
    public string SubscriptionId { get; init; } = DefaultSubscriptionId;

    /// <summary>The one tenant there is: a fixed, fictional GUID.</summary>
    public string TenantId { get; init; } = "00000000-0000-4000-8000-00000000a002";

    /// <summary>The region where resource groups are made by default, in Azure's short form.</summary>
    public string Location { get; init; } = "westeurope";
}
