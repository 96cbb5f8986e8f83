using System.Collections.Concurrent;

namespace Proof.LocalAzure.Management;

/// <summary>
/// The long-running operations that were begun. All work is done when the first answer is sent, so every operation is finished
/// when it is first polled; what a client must do is the same as in Azure.
/// </summary>
internal sealed class Operations
{
    // Enough for all clients that poll at one time; older ones are forgotten.
    private const int Kept = 1000;

    private readonly ConcurrentQueue<Guid> _ids = new();

    /// <summary>Begins an operation and answers its id.</summary>
    public Guid Begin()
    {
        var id = Guid.NewGuid();
        _ids.Enqueue(id);
        if (_ids.Count > Kept)
            _ids.TryDequeue(out _);
        return id;
    }

    /// <summary>Whether there is such an operation.</summary>
    public bool Knows(Guid id) => _ids.Contains(id);
}
