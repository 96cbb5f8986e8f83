using Proof.Engine.Values;

namespace Proof.Engine.Providers;

/// <summary>
/// The half of a provider that changes nothing. A preview is given only this, so that it cannot change anything: it is a matter of
/// type, not of a flag.
/// </summary>
public interface IProviderReader
{
    /// <summary>Checks a resource's inputs and fills in what the program left out, such as names.</summary>
    Task<CheckResult> CheckAsync(CheckRequest request, CancellationToken cancellationToken);

    /// <summary>Tells what would change.</summary>
    Task<DiffResult> DiffAsync(DiffRequest request, CancellationToken cancellationToken);

    /// <summary>Says which outputs a create (no old outputs) or an update would give, with what cannot be known yet as unknown.</summary>
    PropertyMap Foresee(string type, PropertyMap inputs, PropertyMap? oldOutputs);

    /// <summary>
    /// The id that a create with these inputs gives, when it follows from them, as in Azure; null when only the cloud can say. It lets a run
    /// find what a run that died may have created.
    /// </summary>
    string? ForetellId(string type, PropertyMap inputs) => null;

    /// <summary>Reads a resource as it is now; null when it does not exist.</summary>
    Task<ReadResult?> ReadAsync(string type, string id, CancellationToken cancellationToken);

    /// <summary>Calls a function of the provider, such as <c>azure-native:authorization:getClientConfig</c>.</summary>
    Task<PropertyMap> InvokeAsync(string token, PropertyMap arguments, CancellationToken cancellationToken);
}

/// <summary>A provider: a reader that can also create, update and delete.</summary>
public interface IProvider : IProviderReader
{
    /// <summary>Creates a resource. Throws <see cref="ProviderException"/> when the cloud refuses.</summary>
    Task<CreateResult> CreateAsync(CreateRequest request, CancellationToken cancellationToken);

    /// <summary>Changes a resource in place and answers its new outputs.</summary>
    Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken);

    /// <summary>Deletes a resource; one that is gone already is fine.</summary>
    Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken);
}
