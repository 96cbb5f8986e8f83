namespace Proof.Engine;

/// <summary>A Pulumi program that can be run.</summary>
public interface IProgram
{
    /// <summary>Runs the program to its end.</summary>
    /// <param name="environment">The environment variables that tell it about the engine; to be added to the inherited ones.</param>
    /// <param name="onOutputLine">Takes each line that the program writes to its output or error output.</param>
    /// <param name="cancellationToken">Ends the program at once, with everything that it started.</param>
    /// <returns>The exit code.</returns>
    Task<int> RunAsync(
        IReadOnlyDictionary<string, string> environment, Action<string> onOutputLine, CancellationToken cancellationToken);
}
