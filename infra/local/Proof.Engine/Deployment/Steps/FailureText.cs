using Proof.Engine.Providers;

namespace Proof.Engine.Deployment.Steps;

/// <summary>Says why a step failed.</summary>
internal static class FailureText
{
    /// <summary>The text for a step and what it threw.</summary>
    public static string Of(Step step, Exception exception) => exception switch
    {
        ProviderException or EngineException => exception.Message,
        OperationCanceledException => $"{Verb(step)} took too long to wait for after the cancellation; how it ended is not known and is found out by the next run",
        _ => $"{Verb(step)} broke off: {exception.Message} How it ended is not known and is found out by the next run",
    };

    private static string Verb(Step step) => step.Operation switch
    {
        Operation.Create or Operation.CreateReplacement => "creating",
        Operation.Delete or Operation.DeleteReplaced => "deleting",
        Operation.Update => "updating",
        _ => "the step",
    };
}
