using Pulumi.Deployments;

namespace Pulumi;

/// <summary>What a program can ask about its run, and the functions that it can call.</summary>
public sealed class DeploymentInstance
{
    private readonly DeploymentContext _context;

    internal DeploymentInstance(DeploymentContext context) => _context = context;

    /// <summary>The short name of the stack.</summary>
    public string StackName => _context.Settings.Stack;

    /// <summary>The name of the project.</summary>
    public string ProjectName => _context.Settings.Project;

    /// <summary>The folder of Pulumi.yaml.</summary>
    public string RootDirectory => _context.Settings.RootDirectory;

    /// <summary>The organisation; <c>organization</c> with state in files.</summary>
    public string OrganizationName => _context.Settings.Organization;

    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => _context.Settings.IsDryRun;

    /// <summary>Calls a provider's function; its result flows as an output.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new(new FunctionCall(_context, token, args, options).RunWithFlowAsync<T>());

    /// <summary>Calls a provider's function; its result flows as an output.</summary>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) =>
        new(new FunctionCall(_context, token, args, options).RunWithFlowAsync<T>());

    /// <summary>Calls a provider's function and returns its plain result.</summary>
    /// <exception cref="RunException">The provider refused the arguments.</exception>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new FunctionCall(_context, token, args, options).RunAsync<T>();
}
