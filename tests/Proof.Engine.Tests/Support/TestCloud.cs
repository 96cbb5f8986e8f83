using System.Collections.Concurrent;
using System.Collections.Immutable;
using Proof.Engine.Providers;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Support;

/// <summary>
/// A cloud in memory and the provider of its package <c>test</c>. Resources have an input <c>value</c>; a changed <c>fixed</c> replaces. Their
/// ids follow from an input <c>path</c> when there is one.
/// </summary>
internal sealed class TestCloud : IProvider
{
    private int _lastId;

    public ConcurrentDictionary<string, PropertyMap> Things { get; } = new(StringComparer.Ordinal);

    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Runs before a call does its work; may throw or wait. Gets the verb and the resource's name or id.</summary>
    public Func<string, string, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Runs after the work was done, before the engine hears of it.</summary>
    public Func<string, string, Task> After { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Runs before a read; may throw.</summary>
    public Action<string> Reading { get; set; } = _ => { };

    public bool DeleteBeforeReplace { get; set; }

    /// <summary>Whether calls no longer reach the cloud, as those of a process that was killed.</summary>
    public bool Frozen { get; set; }

    public IReadOnlyDictionary<string, IProvider> AsProviders() => new Dictionary<string, IProvider> { ["test"] = this };

    public Task<CheckResult> CheckAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        ImmutableArray<CheckFailure> failures = request.New.ContainsKey("bad") ? [new CheckFailure("bad", "it is not wanted")] : [];
        return Task.FromResult(new CheckResult(request.New, failures));
    }

    public Task<DiffResult> DiffAsync(DiffRequest request, CancellationToken cancellationToken)
    {
        ImmutableArray<string> changes = [.. request.OldInputs.Keys.Union(request.NewInputs.Keys)
            .Where(k => !Equals(request.OldInputs.Get(k), request.NewInputs.Get(k)))];
        return Task.FromResult(new DiffResult(changes, [.. changes.Where(c => c is "fixed" or "path")], DeleteBeforeReplace));
    }

    public PropertyMap Foresee(string type, PropertyMap inputs, PropertyMap? oldOutputs) =>
        inputs.With("serial", oldOutputs?.Get("serial") ?? PropertyValue.Unknown);

    public string? ForetellId(string type, PropertyMap inputs) => inputs.GetText("path");

    public Task<ReadResult?> ReadAsync(string type, string id, CancellationToken cancellationToken)
    {
        Reading(id);
        return Task.FromResult(Things.TryGetValue(id, out var outputs) ? new ReadResult(id, outputs.Without("serial"), outputs) : null);
    }

    public Task<PropertyMap> InvokeAsync(string token, PropertyMap arguments, CancellationToken cancellationToken) =>
        token == "test:index:echo" ? Task.FromResult(arguments) : throw new ProviderException($"no function {token}");

    public async Task<CreateResult> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        Reach();
        Calls.Enqueue($"create {request.Name}");
        await Before("create", request.Name).WaitAsync(cancellationToken);
        var serial = Interlocked.Increment(ref _lastId);
        var id = ForetellId(request.Type, request.Inputs) ?? $"{request.Name}-{serial}";
        var outputs = request.Inputs.With("serial", serial);
        Things[id] = outputs;
        await After("create", request.Name);
        return new CreateResult(id, outputs);
    }

    public async Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        Reach();
        Calls.Enqueue($"update {request.Id}");
        await Before("update", request.Id).WaitAsync(cancellationToken);
        var outputs = request.NewInputs.With("serial", request.OldOutputs["serial"]);
        Things[request.Id] = outputs;
        await After("update", request.Id);
        return outputs;
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        Reach();
        Calls.Enqueue($"delete {request.Id}");
        await Before("delete", request.Id).WaitAsync(cancellationToken);
        Things.TryRemove(request.Id, out _);
        await After("delete", request.Id);
    }

    private void Reach()
    {
        if (Frozen)
        {
            throw new HttpRequestException("killed");
        }
    }
}
