using System.Globalization;
using System.Text.Json;

namespace Proof.Engine.Deployment.Program;

/// <summary>The environment variables by which a Pulumi program finds its engine.</summary>
internal static class ProgramEnvironment
{
    /// <summary>The variables for one run.</summary>
    /// <param name="settings">What is run.</param>
    /// <param name="address">Where the engine listens, as <c>host:port</c>.</param>
    /// <param name="isPreview">Whether it is a preview.</param>
    public static IReadOnlyDictionary<string, string> Create(RunSettings settings, string address, bool isPreview) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PULUMI_MONITOR"] = address,
            ["PULUMI_ENGINE"] = address,
            ["PULUMI_ORGANIZATION"] = StackName.Organization,
            ["PULUMI_PROJECT"] = settings.Stack.Project,
            ["PULUMI_STACK"] = settings.Stack.Stack,
            ["PULUMI_ROOT_DIRECTORY"] = settings.RootDirectory,
            ["PULUMI_DRY_RUN"] = isPreview ? "true" : "false",
            ["PULUMI_QUERY_MODE"] = "false",
            ["PULUMI_PARALLEL"] = settings.Parallel.ToString(CultureInfo.InvariantCulture),
            ["PULUMI_CONFIG"] = JsonSerializer.Serialize(settings.Config.ToDictionary(c => c.Key, c => c.Value.Text)),
            ["PULUMI_CONFIG_SECRET_KEYS"] =
                JsonSerializer.Serialize(settings.Config.Where(c => c.Value.IsSecret).Select(c => c.Key).Order(StringComparer.Ordinal)),
        };
}
