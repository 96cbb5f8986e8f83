using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Proof.Infra.Gateway;

/// <summary>
/// The operations of the partners' API, from <c>widget.openapi.json</c> (OpenAPI 3.0). They are registered one by one: API Management could
/// import the document, but then the operations would be there before the policy.
/// </summary>
internal static class WidgetOperations
{
    /// <summary>Every operation, in the order of the document.</summary>
    public static ImmutableArray<WidgetOperation> All { get; } = Read(EmbeddedFile.Read("widget.openapi.json"));

    /// <summary>The operations of a document.</summary>
    /// <exception cref="KeyNotFoundException">A member is missing that an operation needs.</exception>
    public static ImmutableArray<WidgetOperation> Read(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        var root = parsed.RootElement;
        return
        [
            .. from path in root.GetProperty("paths").EnumerateObject()
               from method in path.Value.EnumerateObject()
               select Operation(path.Name, method.Name, method.Value, root),
        ];
    }

    private static WidgetOperation Operation(string path, string method, JsonElement operation, JsonElement root) => new(
        operation.GetProperty("operationId").GetString()!,
        method.ToUpperInvariant(),
        path,
        operation.GetProperty("summary").GetString()!,
        operation.GetProperty("description").GetString()!,
        operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Where(IsInPath).Select(Parameter)] : [],
        [.. operation.GetProperty("responses").EnumerateObject().Select(answer => Answer(answer.Name, Resolve(answer.Value, root)))]);

    private static bool IsInPath(JsonElement parameter) => parameter.GetProperty("in").GetString() == "path";

    private static PathParameter Parameter(JsonElement parameter) =>
        new(parameter.GetProperty("name").GetString()!, parameter.GetProperty("description").GetString()!);

    private static OperationAnswer Answer(string status, JsonElement answer) =>
        new(int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture), answer.GetProperty("description").GetString()!);

    // {"$ref": "#/components/responses/NotAllowed"}: the answers that operations share.
    private static JsonElement Resolve(JsonElement value, JsonElement root) => value.TryGetProperty("$ref", out var reference)
        ? reference.GetString()!.Split('/').Skip(1).Aggregate(root, (at, name) => at.GetProperty(name))
        : value;
}

/// <summary>An operation of the partners' API.</summary>
/// <param name="Id">Its id in API Management.</param>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Path">The path below the API; <c>/*</c> for all that no other operation has.</param>
/// <param name="Summary">The name that people see.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Parameters">The parameters in the path.</param>
/// <param name="Answers">What it may answer.</param>
internal sealed record WidgetOperation(
    string Id,
    string Method,
    string Path,
    string Summary,
    string Description,
    ImmutableArray<PathParameter> Parameters,
    ImmutableArray<OperationAnswer> Answers);

/// <summary>A parameter in an operation's path.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is about.</param>
internal sealed record PathParameter(string Name, string Description);

/// <summary>An answer of an operation.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Description">When it comes.</param>
internal sealed record OperationAnswer(int Status, string Description);
