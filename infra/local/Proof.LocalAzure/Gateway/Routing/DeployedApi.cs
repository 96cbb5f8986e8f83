using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Policies;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>A deployed API with its operations and its policy.</summary>
internal sealed class DeployedApi
{
    /// <summary>What expressions see of it.</summary>
    public required PolicyApi Api { get; init; }

    /// <summary>Whether it is a WebSocket API: its one operation answers handshakes, and its policy is that operation's.</summary>
    public required bool IsWebSocket { get; init; }

    /// <summary>Whether callers need a subscription key. There are no subscriptions here, so such an API lets nobody in.</summary>
    public required bool SubscriptionRequired { get; init; }

    /// <summary>The operations, the most special template first.</summary>
    public required IReadOnlyList<DeployedOperation> Operations { get; init; }

    /// <summary>The base URL of its backend; null when it has none.</summary>
    public required Uri? Backend { get; init; }

    /// <summary>The policy. Its text was checked when it was saved; a fragment may have been deleted since, and then this throws <see cref="PolicyProblemException"/>.</summary>
    public required Lazy<PolicyDocument> Policy { get; init; }

    /// <summary>The rest of a decoded path below this API; null when the path is not below it.</summary>
    public string? GetRest(string path)
    {
        var prefix = Api.Path.Length == 0 ? "" : "/" + Api.Path;
        if (!path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = path[prefix.Length..];
        return rest.Length == 0 || rest[0] == '/' ? rest : null;
    }

    /// <summary>The operation for a method and a path below this API; null when there is none.</summary>
    public DeployedOperation? Find(string method, string rest, out Dictionary<string, string> parameters)
    {
        parameters = [];
        foreach (var operation in Operations)
        {
            if (operation.Operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && operation.Template.TryMatch(rest, out parameters))
                return operation;
        }
        return null;
    }
}

/// <summary>A deployed operation of an API.</summary>
/// <param name="Operation">What expressions see of it.</param>
/// <param name="Template">Its URL template.</param>
internal sealed record DeployedOperation(PolicyOperation Operation, UrlTemplate Template);
