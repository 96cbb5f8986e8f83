using System.Reflection;
using System.Runtime.Loader;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>The expressions of one document, compiled and checked. They are loaded when the first one is asked for, and unloaded when nobody holds one.</summary>
internal sealed class CompiledExpressions
{
    private readonly Lazy<Type> _type;

    /// <summary>Keeps the compiled image.</summary>
    /// <param name="image">The assembly.</param>
    /// <param name="readsRequestBody">Whether any expression reads the request's body.</param>
    /// <param name="readsResponseBody">Whether any expression reads the response's body.</param>
    public CompiledExpressions(byte[] image, bool readsRequestBody, bool readsResponseBody)
    {
        ReadsRequestBody = readsRequestBody;
        ReadsResponseBody = readsResponseBody;
        _type = new Lazy<Type>(() => Load(image));
    }

    /// <summary>No expressions.</summary>
    public static CompiledExpressions None { get; } = new([], false, false);

    /// <summary>Whether any expression reads the request's body, so that it must be read before policies run.</summary>
    public bool ReadsRequestBody { get; }

    /// <summary>Whether any expression reads the response's body, so that it must be read before policies go on.</summary>
    public bool ReadsResponseBody { get; }

    /// <summary>The expression with that number, from 0, as a delegate.</summary>
    public TDelegate Get<TDelegate>(int number) where TDelegate : Delegate =>
        _type.Value.GetMethod(ExpressionCode.MethodName(number), BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<TDelegate>();

    private static Type Load(byte[] image)
    {
        var context = new AssemblyLoadContext(ExpressionCode.AssemblyName, isCollectible: true);
        using var stream = new MemoryStream(image);
        return context.LoadFromStream(stream).GetType(ExpressionCode.ClassName, throwOnError: true)!;
    }
}
