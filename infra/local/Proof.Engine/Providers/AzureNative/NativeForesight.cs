using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>
/// What a create or an update will answer, as far as it can be told before. Texts, numbers, truth values, and lists and maps of
/// those, come back as they were sent. Objects are filled up by the service, so they are foretold only when what is deployed
/// already covers what is wanted. What is left out is not known yet.
/// </summary>
internal static class NativeForesight
{
    // Maps from free names to texts, which the service leaves as they are. Other objects may look alike: an identity of one text, its type,
    // comes back with a principal.
    private static readonly string[] FreeMaps = ["customProperties", "tags"];

    /// <summary>The outputs of a create (no old outputs) or an update.</summary>
    public static PropertyMap Foresee(NativeType type, PropertyMap inputs, PropertyMap? oldOutputs)
    {
        var outputs = oldOutputs ?? PropertyMap.Of(("azureApiVersion", type.ApiVersion), ("type", ArmType(type, inputs)));
        if (type.NameInput is { } name)
            outputs = outputs.With("name", InputDiff.Bare(inputs.Get(name)) ?? PropertyValue.Unknown);
        else
            outputs = outputs.With("name", type.Path[(type.Path.LastIndexOf('/') + 1)..]);

        foreach (var input in type.Body.Concat(type.Properties))
        {
            if (inputs.Get(input) is not { } wanted || InputDiff.Bare(wanted) is not { } bare)
                outputs = outputs.Without(input); // removed, or the service's own default
            else if (IsPlain(input, bare))
                outputs = outputs.With(input, wanted);
            else if (InputDiff.Bare(oldOutputs?.Get(input)) is not { } old || !Covers(old, bare))
                outputs = outputs.With(input, PropertyValue.Unknown);
        }
        return outputs;
    }

    // …/providers/Microsoft.X/a/{b}/c/{d} is Microsoft.X/a/c, and …/a/{b}/{c}/{d} is Microsoft.X/a/ and what c is
    private static PropertyValue ArmType(NativeType type, PropertyMap inputs)
    {
        var segments = type.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var start = Array.IndexOf(segments, "providers");
        if (start < 0)
            return "Microsoft.Resources/resourceGroups";
        var types = segments.Skip(start + 2).Where((_, i) => i % 2 == 0).Select(s => s[0] == '{' ? inputs.GetText(s.Trim('{', '}')) : s).ToList();
        return types.Contains(null) ? PropertyValue.Unknown : string.Join('/', types.Prepend(segments[start + 1]));
    }

    private static bool IsPlain(string input, PropertyValue value) => value switch
    {
        ArrayValue list => list.Items.All(i => InputDiff.Bare(i) is StringValue or NumberValue or BoolValue),
        ObjectValue => FreeMaps.Contains(input, StringComparer.Ordinal),
        _ => true,
    };

    private static bool Covers(PropertyValue? old, PropertyValue? wanted) => (InputDiff.Bare(old), InputDiff.Bare(wanted)) switch
    {
        (_, null) => true,
        (ObjectValue a, ObjectValue b) => b.Properties.All(p => Covers(a.Properties.Get(p.Key), p.Value)),
        (ArrayValue a, ArrayValue b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => Covers(p.First, p.Second)),
        var (a, b) => Equals(a, b) && b is not UnknownValue,
    };
}
