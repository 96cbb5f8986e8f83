namespace Proof.LocalAzure.Edge;

/// <summary>Where some paths of a listener lead.</summary>
/// <param name="LeadsToGateway">Whether the backend is the API Management service behind; a pool without addresses leads nowhere.</param>
/// <param name="Host">The host name that requests have towards the backend; null for the caller's.</param>
/// <param name="Rewrites">What is changed in requests, in order.</param>
internal sealed record EdgeRoute(bool LeadsToGateway, string? Host, IReadOnlyList<HeaderRewrite> Rewrites);
