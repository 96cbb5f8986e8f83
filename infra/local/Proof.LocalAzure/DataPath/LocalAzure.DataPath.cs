namespace Proof.LocalAzure;

public sealed partial class LocalAzure
{
    /// <summary>Serves what is deployed: edge, gateway and backend on 127.0.0.1, until the returned path is disposed.</summary>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public Task<DataPath> OpenDataPathAsync(DataPathOptions options, CancellationToken cancellationToken) =>
        DataPath.OpenAsync(Resources, options, Options.Clock, cancellationToken);
}
