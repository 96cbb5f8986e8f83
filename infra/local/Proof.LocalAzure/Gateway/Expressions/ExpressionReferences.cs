using Microsoft.CodeAnalysis;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>The assemblies that expressions are compiled against: those of the allowed types and of the context, out of the running process.</summary>
internal static class ExpressionReferences
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Net.Primitives", "System.Private.Uri",
        "System.Security.Cryptography", "System.Text.RegularExpressions", "System.Web.HttpUtility", "System.Runtime.Extensions", "netstandard",
        "System.Net.Http", "System.ObjectModel", "System.ComponentModel.TypeConverter", "System.Linq.Expressions", "System.Dynamic.Runtime",
        "Newtonsoft.Json",
    ];

    private static readonly Lazy<MetadataReference[]> Loaded = new(Load);

    /// <summary>The references; loaded once.</summary>
    public static IReadOnlyList<MetadataReference> All => Loaded.Value;

    private static MetadataReference[] Load()
    {
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Names.Contains(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(ExpressionReferences).Assembly.Location);
        return [.. paths.Select(path => MetadataReference.CreateFromFile(path))];
    }
}
