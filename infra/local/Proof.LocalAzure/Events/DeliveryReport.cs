namespace Proof.LocalAzure;

/// <summary>What happened to an event on its way to a subscription. Holds nothing of the event but its id.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="EventId">The event's id, as its publisher gave it.</param>
/// <param name="Attempts">How many attempts there were, this one included.</param>
/// <param name="Outcome">What happened, for people, such as <c>delivered (200)</c>.</param>
public sealed record DeliveryReport(string Topic, string EventId, int Attempts, string Outcome);
