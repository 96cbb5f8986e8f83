using System.Collections.Immutable;
using System.Reflection;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Deployments;

/// <summary>A property of a resource class with <see cref="OutputAttribute"/>.</summary>
internal abstract class OutputProperty(string name, PropertyInfo property)
{
    /// <summary>The name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>The property.</summary>
    protected PropertyInfo Property { get; } = property;

    /// <summary>Gives the property of a resource an output that is filled later.</summary>
    public abstract IOutputCompletion Attach(Resource resource);

    /// <summary>The output that the property has.</summary>
    public object? ValueOf(Resource resource) => Property.GetValue(resource);
}

/// <summary>A property of a resource class with <see cref="OutputAttribute"/>, of a given type.</summary>
internal sealed class OutputProperty<T>(string name, PropertyInfo property) : OutputProperty(name, property)
{
    private readonly ValueReader _reader = ValueReaders.For(typeof(T));

    /// <inheritdoc/>
    public override IOutputCompletion Attach(Resource resource)
    {
        var completion = new Completion(_reader, resource.Self);
        Property.SetValue(resource, completion.Output);
        return completion;
    }

    private sealed class Completion : IOutputCompletion
    {
        private readonly ValueReader _reader;
        private readonly ImmutableHashSet<Resource> _resource;

        // Whoever waits for the output must not run before the resource's other outputs are filled.
        private readonly TaskCompletionSource<OutputData<T>> _data = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Completion(ValueReader reader, ImmutableHashSet<Resource> resource)
        {
            (_reader, _resource) = (reader, resource);
            Output = new(_data.Task, track: false); // The registration is tracked, and ends only when the output is filled.
        }

        public Output<T> Output { get; }

        public void Complete(Value value, string path, Action<string> warn)
        {
            var reading = new ValueReading();
            var data = reading.Into((T)_reader.Read(value, reading, path)!);
            _data.TrySetResult(data with { Resources = data.Resources.Union(_resource) });
            reading.Mismatches.ForEach(warn);
        }

        public void CompleteWithDefault(bool isKnown) => _data.TrySetResult(new(default!, isKnown, IsSecret: false, _resource));

        public void Fail(Exception exception) => _data.TrySetException(exception);
    }
}
