namespace Pulumi.Testing;

/// <summary>Plays the engine and its providers in tests of a program: <see cref="Deployment.TestAsync{TStack}(IMocks, TestOptions)"/>.</summary>
public interface IMocks
{
    /// <summary>Makes or reads a resource.</summary>
    /// <returns>The id, null where it is not known, and the outputs: a map with the names of the wire (camelCase).</returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Calls a provider's function.</summary>
    /// <returns>The result: a map with the names of the wire (camelCase).</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Takes the outputs of a component or stack.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
