namespace Proof.LocalAzure.Resources;

/// <summary>A resource was saved or deleted.</summary>
/// <param name="Id">The resource's id.</param>
/// <param name="Type">The resource's type.</param>
/// <param name="Resource">The resource as it is now; null when it was deleted.</param>
public sealed record ArmResourceChange(string Id, string Type, ArmResource? Resource);
