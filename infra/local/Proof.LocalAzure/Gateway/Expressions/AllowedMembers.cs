using Microsoft.CodeAnalysis;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>Looks symbols up in <see cref="AllowedTypes"/>.</summary>
internal static class AllowedMembers
{
    private const string ContextNamespace = "Proof.LocalAzure.Gateway.Context";

    // System.Int32 rather than int, and no nullability marks: the spelling of the list.
    private static readonly SymbolDisplayFormat Names = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>The name of a type as the list spells it.</summary>
    public static string GetName(ITypeSymbol type) => type.ToDisplayString(Names);

    /// <summary>Whether a type may appear; its type arguments are not looked at.</summary>
    public static bool IsAllowed(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        return IsDelegate(definition) || IsTuple(definition) || IsContext(definition) || GetName(definition) is var name
            && (AllowedTypes.All.Contains(name) || AllowedTypes.Some.ContainsKey(name));
    }

    /// <summary>Whether a member may be used.</summary>
    public static bool IsAllowed(ISymbol member)
    {
        if (member.ContainingType is not { } type)
            return false;
        var definition = type.OriginalDefinition;
        var name = GetName(definition);
        if (type.IsAnonymousType)
            return true;
        if (IsDelegate(definition))
            return member.Name is "Invoke" or ".ctor";
        if (IsContext(definition))
            return member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary });
        if (AllowedTypes.Some.TryGetValue(name, out var members))
            return members.Contains(member.MetadataName);
        return (AllowedTypes.All.Contains(name) || IsTuple(definition)) && !AllowedTypes.Refused.Contains($"{name}.{member.Name}");
    }

    private static bool IsDelegate(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate && AllowedTypes.Delegates.Contains($"{type.ContainingNamespace.ToDisplayString()}.{type.Name}");

    private static bool IsTuple(INamedTypeSymbol type) =>
        type is { Name: "Tuple", TypeKind: TypeKind.Class } && type.ContainingNamespace.ToDisplayString() == "System";

    private static bool IsContext(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == ContextNamespace;
}
