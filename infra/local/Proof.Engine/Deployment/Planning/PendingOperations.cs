using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Planning;

/// <summary>
/// Finds out how the operations ended that a run began before it died. It only reads, and gives the state as it then should be.
/// </summary>
/// <param name="providers">The reading halves of the providers.</param>
/// <param name="report">Is told what could not be found out.</param>
/// <param name="cancellationToken">Gives up.</param>
internal sealed class PendingOperations(ProviderReaders providers, RunReport report, CancellationToken cancellationToken)
{
    /// <summary>The state with what could be found out. Changes of which it stays open how they ended remain pending: they are made again.</summary>
    public async Task<Snapshot> ResolveAsync(Snapshot snapshot)
    {
        if (snapshot.Pending.IsEmpty)
        {
            return snapshot;
        }

        var resources = snapshot.Resources.ToList();
        var open = new List<PendingOperation>();
        // Updates last: whether one still matters depends on what became of the resource.
        foreach (var pending in snapshot.Pending.OrderBy(p => p.Kind == PendingKind.Updating))
        {
            try
            {
                if (await IsResolvedAsync(pending, resources))
                {
                    continue;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                report.Message(Severity.Warning, pending.Resource.Urn, $"how an earlier run's step on this resource ended cannot be found out: {e.Message}");
            }

            open.Add(pending);
        }

        return open.Count == snapshot.Pending.Length && resources.SequenceEqual(snapshot.Resources)
            ? snapshot
            : new Snapshot(StateOrder.Sort(resources), [.. open]);
    }

    private async Task<bool> IsResolvedAsync(PendingOperation pending, List<ResourceState> resources)
    {
        var index = resources.FindIndex(r => r.Urn == pending.Resource.Urn && !r.Delete);
        switch (pending.Kind)
        {
            case PendingKind.Creating:
                return await ResolveCreateAsync(pending.Resource, resources, index);
            case PendingKind.Updating:
                return index < 0 || resources[index].PendingReplacement;
            case PendingKind.Deleting:
                return index < 0 || resources[index].Id != pending.Resource.Id || await ResolveDeleteAsync(resources, index);
            default:
                return true; // a read or an import changed nothing
        }
    }

    private async Task<bool> ResolveCreateAsync(ResourceState planned, List<ResourceState> resources, int index)
    {
        var provider = providers.Of(planned.Type);
        if (provider.ForetellId(planned.Type, planned.Inputs) is not { } id)
        {
            report.Message(
                Severity.Warning,
                planned.Urn,
                "an earlier run ended while this resource was being created, and only its cloud can say whether it exists. "
                + "It is created again if the program still wants it; if there is now one too many, delete that by hand");
            return true;
        }

        if (await provider.ReadAsync(planned.Type, id, cancellationToken) is not { } found)
        {
            return true; // it never came to be
        }

        var adopted = await AdoptAsync(provider, planned, found);
        if (index < 0)
        {
            resources.Add(adopted);
        }
        else if (resources[index].PendingReplacement)
        {
            resources[index] = adopted;
        }
        else if (resources[index].Id == adopted.Id)
        {
            return false; // written over what was there: it is written again
        }
        else
        {
            resources[index] = resources[index] with { Delete = true, Protect = false };
            resources.Add(adopted);
        }

        return true;
    }

    // What is found may be older than the create that did not get that far, such as what a replacement was yet to delete: then it counts as
    // it is, so that the difference is seen and written.
    private async Task<ResourceState> AdoptAsync(IProviderReader provider, ResourceState planned, ReadResult found)
    {
        var diff = await provider.DiffAsync(new DiffRequest(planned.Type, found.Id, found.Inputs, found.Outputs, planned.Inputs), cancellationToken);
        return planned with
        {
            Id = found.Id,
            Inputs = diff.Changes.IsEmpty ? planned.Inputs : SecretOutputs.Mark(found.Inputs, planned.Inputs, []),
            Outputs = SecretOutputs.Mark(found.Outputs, planned.Inputs, planned.AdditionalSecretOutputs),
        };
    }

    private async Task<bool> ResolveDeleteAsync(List<ResourceState> resources, int index)
    {
        var resource = resources[index];
        if (await providers.Of(resource.Type).ReadAsync(resource.Type, resource.Id ?? "", cancellationToken) is null)
        {
            resources[index] = resource with { PendingReplacement = true };
        }

        return true;
    }
}
