using Proof.Engine.Providers;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Planning;

/// <summary>The reading halves of the providers. Whoever holds this cannot change anything, not even by a cast.</summary>
internal sealed class ProviderReaders
{
    private readonly Dictionary<string, Reader> _readers;

    /// <summary>Takes the reading halves.</summary>
    public ProviderReaders(IReadOnlyDictionary<string, IProvider> providers) =>
        _readers = providers.ToDictionary(p => p.Key, p => new Reader(p.Value), StringComparer.Ordinal);

    /// <summary>The provider of a resource's or function's token.</summary>
    /// <exception cref="ProviderException">There is none.</exception>
    public IProviderReader Of(string token)
    {
        var package = ProviderName.PackageOf(token);
        return _readers.TryGetValue(package, out var reader) ? reader : throw new ProviderException(
            $"no provider for the package '{package}' of {token}; this engine has {string.Join(", ", _readers.Keys.Order(StringComparer.Ordinal))}");
    }

    private sealed class Reader(IProviderReader provider) : IProviderReader
    {
        public Task<CheckResult> CheckAsync(CheckRequest request, CancellationToken cancellationToken) =>
            provider.CheckAsync(request, cancellationToken);

        public Task<DiffResult> DiffAsync(DiffRequest request, CancellationToken cancellationToken) =>
            provider.DiffAsync(request, cancellationToken);

        public PropertyMap Foresee(string type, PropertyMap inputs, PropertyMap? oldOutputs) => provider.Foresee(type, inputs, oldOutputs);

        public string? ForetellId(string type, PropertyMap inputs) => provider.ForetellId(type, inputs);

        public Task<ReadResult?> ReadAsync(string type, string id, CancellationToken cancellationToken) =>
            provider.ReadAsync(type, id, cancellationToken);

        public Task<PropertyMap> InvokeAsync(string token, PropertyMap arguments, CancellationToken cancellationToken) =>
            provider.InvokeAsync(token, arguments, cancellationToken);
    }
}
