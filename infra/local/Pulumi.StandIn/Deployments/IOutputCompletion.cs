using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Deployments;

/// <summary>An output of a resource that the engine's answer fills.</summary>
internal interface IOutputCompletion
{
    /// <summary>Fills it from the wire.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where the value is, for mismatches.</param>
    /// <param name="warn">Takes a message for each value of an unexpected type.</param>
    void Complete(Value value, string path, Action<string> warn);

    /// <summary>Fills it with its default, if nothing has filled it yet.</summary>
    void CompleteWithDefault(bool isKnown);

    /// <summary>Fails it, if nothing has filled it yet.</summary>
    void Fail(Exception exception);
}
