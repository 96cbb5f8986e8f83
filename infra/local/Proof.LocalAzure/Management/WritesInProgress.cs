using System.Collections.Concurrent;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>
/// Refuses a write while another one goes on in the same scope. API Management does that for all that belongs to one API (409
/// <c>PessimisticConcurrencyConflict</c>), so a program must write an API, its operations and its policy one after the other.
/// </summary>
internal sealed class WritesInProgress
{
    private readonly ConcurrentDictionary<string, bool> _scopes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Does some work as the only write in a scope; null is no scope. Throws <see cref="ArmException"/> (409) when there is another.</summary>
    public async Task<T> RunAsync<T>(string? scope, Func<Task<T>> work)
    {
        if (scope is null)
            return await work();
        if (!_scopes.TryAdd(scope, true))
            throw new ArmException(409, "PessimisticConcurrencyConflict",
                $"Operation on the API is in progress: another write to '{scope}' has not ended. Write an API and what belongs to it one after the other.");
        try
        {
            return await work();
        }
        finally
        {
            _scopes.TryRemove(scope, out _);
        }
    }
}
