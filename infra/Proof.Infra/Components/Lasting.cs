using Proof.Infra.Settings;
using Pulumi;

namespace Proof.Infra.Components;

/// <summary>
/// The options of resources that partner access cannot do without: whose deletion would lose data, a name or an address for good, or take
/// an hour to undo. Nothing that rotates is among them.
/// </summary>
internal static class Lasting
{
    /// <summary>Protected where the stack says so, below a component.</summary>
    /// <param name="parent">The component.</param>
    /// <param name="settings">The stack's configuration.</param>
    public static CustomResourceOptions Under(Resource parent, PlatformSettings settings) => new() { Parent = parent, Protect = settings.Protect };
}
