using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.StandIn.Tests.Surface;

/// <summary>
/// Which parts of a type have a question mark, as the compiler wrote it down: one number for each part, from the outside in (source:
/// nullable-metadata.md of dotnet/roslyn). The framework's NullabilityInfoContext cannot tell <c>T</c> from <c>T?</c>.
/// </summary>
internal sealed class Nullability
{
    private const byte Annotated = 2;

    private readonly byte[]? _each;
    private readonly byte _all;
    private int _next;

    private Nullability(CustomAttributeData? own, byte context)
    {
        _all = context;
        switch (own?.ConstructorArguments[0].Value)
        {
            case byte all:
                _all = all;
                break;
            case IReadOnlyCollection<CustomAttributeTypedArgument> each:
                _each = [.. each.Select(b => (byte)b.Value!)];
                break;
        }
    }

    public static Nullability Of(ParameterInfo parameter) => new(Own(parameter.CustomAttributes), Context(parameter.Member));

    public static Nullability Of(MemberInfo propertyOrField) => new(Own(propertyOrField.CustomAttributes), Context(propertyOrField.DeclaringType!));

    /// <summary>Whether the next part has a question mark.</summary>
    public bool Next() => (_each is null ? _all : _each[_next++]) == Annotated;

    private static CustomAttributeData? Own(IEnumerable<CustomAttributeData> attributes) =>
        attributes.SingleOrDefault(a => a.AttributeType == typeof(NullableAttribute));

    private static byte Context(MemberInfo? member)
    {
        for (; member is not null; member = member.DeclaringType)
        {
            if (member.CustomAttributes.SingleOrDefault(a => a.AttributeType == typeof(NullableContextAttribute)) is { } context)
                return (byte)context.ConstructorArguments[0].Value!;
        }

        return 0;
    }
}
