namespace Proof.Engine.State;

/// <summary>A stack's state while it changes, in memory.</summary>
internal sealed class StateModel
{
    private readonly SortedDictionary<int, ResourceState> _resources = [];
    private readonly SortedDictionary<int, PendingOperation> _pending = [];

    /// <summary>Starts from a snapshot; resources and pending operations are numbered by their places in it.</summary>
    public StateModel(Snapshot start)
    {
        for (var i = 0; i < start.Resources.Length; i++)
        {
            _resources[i] = start.Resources[i];
        }

        for (var i = 0; i < start.Pending.Length; i++)
        {
            _pending[i] = start.Pending[i];
        }
    }

    /// <summary>Makes one change.</summary>
    public void Apply(StateChange change)
    {
        if (change.Begin is var (begun, operation))
        {
            _pending[begun] = operation;
        }

        foreach (var ended in change.End)
        {
            _pending.Remove(ended);
        }

        foreach (var (number, resource) in change.Set)
        {
            _resources[number] = resource;
        }

        foreach (var number in change.Remove)
        {
            _resources.Remove(number);
        }
    }

    /// <summary>The state now, in an order that a checkpoint can have.</summary>
    public Snapshot ToSnapshot() => new(StateOrder.Sort(_resources.Values), [.. _pending.Values]);
}
