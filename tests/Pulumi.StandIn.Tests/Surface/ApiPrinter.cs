using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.StandIn.Tests.Surface;

/// <summary>Writes the public API of types: one heading for each type, one line for each member, in order.</summary>
internal static class ApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The heading of a type.</summary>
    public static string Heading(Type type)
    {
        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsValueType: true } => "readonly struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        return $"{type.Namespace}.{TypeNames.Of(type)}: {kind}{Base(type)}";
    }

    /// <summary>The lines of a type's members, sorted.</summary>
    public static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Select(member => Line(type, member))
        .OfType<string>()
        .Order(StringComparer.Ordinal);

    private static string Base(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? $" : {TypeNames.Of(parent)}" : "";

    private static string? Line(Type type, MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => $"{Access(constructor)}{type.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) => Method(method),
        PropertyInfo property when IsVisible(property.GetMethod ?? property.SetMethod!) => Property(property),
        FieldInfo { IsPublic: true } field => $"{(field.IsStatic ? "static " : "")}readonly {TypeNames.Of(field.FieldType, Nullability.Of(field), TupleNames(field))} {field.Name}",
        FieldInfo field when field.GetCustomAttribute<InputAttribute>() is { } input => $"input {Wire(input)}",
        FieldInfo { IsLiteral: true, Name: "Token" } token => $"token {token.GetRawConstantValue()}",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string? Method(MethodInfo method)
    {
        var isOperator = method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal);
        if (method.IsSpecialName && !isOperator) return null; // Accessors belong to their properties.

        var result = Type(method.ReturnParameter);
        var name = method.Name switch
        {
            "op_Implicit" => $"implicit operator {result}",
            "op_Explicit" => $"explicit operator {result}",
            "op_Equality" => $"{result} operator ==",
            "op_Inequality" => $"{result} operator !=",
            _ => $"{result} {method.Name}",
        };
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        var modifier = method.IsStatic ? "static " : method.GetBaseDefinition() != method ? "override " : "";
        return $"{Access(method)}{modifier}{name}{generic}({Parameters(method)}){Constraints(method)}";
    }

    private static string Constraints(MethodInfo method) => !method.IsGenericMethod ? "" : string.Concat(
        from argument in method.GetGenericArguments()
        let bases = argument.GetGenericParameterConstraints().Select(c => c.Name)
        let constructor = argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : Array.Empty<string>()
        let all = bases.Concat(constructor).ToList()
        where all.Count > 0
        select $" where {argument.Name} : {string.Join(", ", all)}");

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters() is [var parameter] ? $"this[{Type(parameter)} {parameter.Name}]" : property.Name;
        var accessors = $"{(property.GetMethod is { IsPublic: true } ? "get; " : "")}{(property.SetMethod is { IsPublic: true } ? "set; " : "")}";
        var isStatic = (property.GetMethod ?? property.SetMethod!).IsStatic ? "static " : "";
        return $"{isStatic}{TypeNames.Of(property.PropertyType, Nullability.Of(property), TupleNames(property))} {index} {{ {accessors}}}{Note(property)}";
    }

    // What the property is called on the wire, and which text stands for an enum value.
    private static string Note(PropertyInfo property)
    {
        if (property.GetCustomAttribute<InputAttribute>() is { } input) return $" input {Wire(input)}";
        if (property.GetCustomAttribute<OutputAttribute>() is { } output) return $" output {output.Name}";
        return property.DeclaringType!.GetCustomAttribute<EnumTypeAttribute>() is not null && property.GetMethod!.IsStatic ? $" = {property.GetValue(null)}" : "";
    }

    private static string Wire(InputAttribute input) => $"{input.Name}{(input.IsRequired ? " required" : "")}{(input.Json ? " json" : "")}";

    private static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        return string.Join(", ", method.GetParameters().Select(p =>
            $"{(isExtension && p.Position == 0 ? "this " : "")}{(p.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{(p.IsOut ? "out " : "")}{Type(p)} {p.Name}{Default(p)}"));
    }

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
    {
        null => " = null",
        bool flag => flag ? " = true" : " = false",
        var value => $" = {value}",
    };

    private static string Type(ParameterInfo parameter) =>
        TypeNames.Of(parameter.ParameterType, Nullability.Of(parameter), TupleNames(parameter));

    private static Queue<string?> TupleNames(ICustomAttributeProvider member) => new(
        member.GetCustomAttributes(typeof(TupleElementNamesAttribute), false).Cast<TupleElementNamesAttribute>().SingleOrDefault()?.TransformNames ?? []);
}
