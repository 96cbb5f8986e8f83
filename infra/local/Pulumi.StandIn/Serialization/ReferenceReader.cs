using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>Reads a reference to a resource as a resource that knows its URN, and nothing else.</summary>
internal sealed class ReferenceReader(Type type) : ValueReader(type)
{
    /// <inheritdoc/>
    protected override object? ReadPlain(Value value, ValueReading reading, string path) =>
        WireValues.SignatureOf(value) == WireSignatures.ResourceReference && Type.IsAssignableFrom(typeof(DependencyResource))
            ? new DependencyResource(value.StructValue.Fields[WireSignatures.UrnKey].StringValue)
            : Mismatch(value, reading, path);
}
