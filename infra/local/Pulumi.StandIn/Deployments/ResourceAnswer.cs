using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Deployments;

/// <summary>What the engine says of a resource that was registered or read.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Id">The provider's id; empty where it is not known yet.</param>
/// <param name="State">The outputs.</param>
/// <param name="Succeeded">False if the engine could not do what it takes, and wants the program to go on regardless.</param>
internal sealed record ResourceAnswer(string Urn, string Id, Struct State, bool Succeeded);
