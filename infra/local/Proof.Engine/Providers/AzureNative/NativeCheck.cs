using System.Security.Cryptography;
using System.Text;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>Checks a resource's inputs against its type, and fills in name and location.</summary>
internal static class NativeCheck
{
    /// <summary>
    /// Says in a resource's inputs that its name was made with random digits, so that a new one can stand beside the old one. The name
    /// is azure-native's, for state that both can read.
    /// </summary>
    public const string CreateBeforeDelete = "__createBeforeDelete";

    // azure-native: 8 hexadecimal digits
    private const int RandomDigits = 8;

    /// <summary>The inputs with what the program left out.</summary>
    public static PropertyMap Complete(NativeType type, CheckRequest request)
    {
        var inputs = request.New.With("azureApiVersion", type.ApiVersion);
        if (type.Fixed is { } f && InputDiff.Bare(inputs.Get(f.Input)) is null)
            inputs = inputs.With(f.Input, f.Value);
        if (type.NameInput is not { } name || InputDiff.Bare(inputs.Get(name)) is not null)
            return inputs;
        if (request.Old?.Get(name) is { } kept)
            return request.Old.Get(CreateBeforeDelete) is { } flag ? inputs.With(name, kept).With(CreateBeforeDelete, flag) : inputs.With(name, kept);
        return type.Autoname switch
        {
            Autoname.Copy => inputs.With(name, request.Name),
            Autoname.Guid => inputs.With(name, new Guid(Seeded(request)[..16]).ToString("D")).With(CreateBeforeDelete, true),
            _ => inputs.With(name, request.Name + Convert.ToHexStringLower(Seeded(request))[..RandomDigits]).With(CreateBeforeDelete, true),
        };
    }

    /// <summary>What is wrong with completed inputs. Values that are not known yet pass.</summary>
    public static IEnumerable<CheckFailure> Faults(NativeType type, PropertyMap inputs)
    {
        foreach (var name in inputs.Keys.Where(n => !n.StartsWith("__", StringComparison.Ordinal)).Except(type.Inputs, StringComparer.Ordinal))
            yield return new CheckFailure(name, $"'{name}' is not a property of {type.Token}");
        foreach (var path in type.PathInputs.Concat(type.Required).Where(path => Find(inputs, path, out var isKnown) is null && isKnown))
        {
            yield return new CheckFailure(path, path == "location"
                ? "missing required property 'location'. Either set it explicitly or configure it with 'azure-native:location'"
                : $"missing required property '{path}'");
        }
        foreach (var path in type.PathInputs.Where(path => Find(inputs, path, out _) is { } value && value is not (StringValue { Value.Length: > 0 } or UnknownValue)))
            yield return new CheckFailure(path, $"'{path}' must be a text that is not empty");
        foreach (var path in type.PathInputs.Where(path => !NativeType.IsScope(path) && Find(inputs, path, out _) is StringValue text && text.Value.Contains('/', StringComparison.Ordinal)))
            yield return new CheckFailure(path, $"'{path}' must not contain '/'");
        foreach (var (path, texts) in type.Texts)
        {
            if (Find(inputs, path, out _) is StringValue text && !texts.Contains(text.Value, StringComparer.Ordinal))
                yield return new CheckFailure(path, $"'{path}' must be one of: {string.Join(", ", texts)}");
        }
        if (type.Fixed is { } f && Find(inputs, f.Input, out _) is StringValue given && given.Value != f.Value)
            yield return new CheckFailure(f.Input, $"'{f.Input}' can only be '{f.Value}'");
    }

    // isKnown: false where the value itself, or what it stands in, is not known yet
    private static PropertyValue? Find(PropertyMap inputs, string path, out bool isKnown)
    {
        PropertyValue? value = new ObjectValue(inputs);
        foreach (var step in path.Split('.'))
            value = value is ObjectValue map ? InputDiff.Bare(map.Properties.Get(step)) : value as UnknownValue;
        isKnown = value is not UnknownValue;
        return value;
    }

    private static byte[] Seeded(CheckRequest request) => SHA256.HashData([.. request.RandomSeed, .. Encoding.UTF8.GetBytes(request.Name)]);
}
