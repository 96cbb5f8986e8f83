using System.Collections.Immutable;

namespace Proof.Engine.Values;

/// <summary>Says which outputs are secret, beyond those that the provider marked.</summary>
internal static class SecretOutputs
{
    /// <summary>
    /// Makes secret: the outputs that the program named, and every output whose input of the same name is or holds a secret. Objects are
    /// followed member by member, so that one secret member does not hide its neighbours.
    /// </summary>
    public static PropertyMap Mark(PropertyMap outputs, PropertyMap inputs, ImmutableArray<string> named)
    {
        var marked = outputs;
        foreach (var name in named)
        {
            if (outputs.Get(name) is { } value)
            {
                marked = marked.With(name, Secret(value));
            }
        }

        foreach (var (name, input) in inputs)
        {
            if (input.HasSecret() && marked.Get(name) is { } output)
            {
                marked = marked.With(name, Follow(output, input));
            }
        }

        return marked;
    }

    private static PropertyValue Follow(PropertyValue output, PropertyValue input) => (output, input) switch
    {
        (SecretValue, _) => output,
        (ObjectValue map, ObjectValue source) => Mark(map.Properties, source.Properties, []),
        _ => Secret(output),
    };

    private static SecretValue Secret(PropertyValue value) => value as SecretValue ?? new SecretValue(value);
}
