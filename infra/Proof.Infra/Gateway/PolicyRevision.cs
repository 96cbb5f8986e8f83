using System.Reflection;
using System.Text.RegularExpressions;

namespace Proof.Infra.Gateway;

/// <summary>
/// The Git commit that last changed the files in <c>Policies/</c>, so that a deployed policy says where it comes from: 40 hexadecimal
/// digits; with <c>-dirty</c> behind them when the files differ from that commit; or <c>unknown</c> where the build could not ask Git.
/// </summary>
internal sealed partial class PolicyRevision
{
    /// <summary>The revision with that text.</summary>
    /// <exception cref="FormatException">It is no revision.</exception>
    public PolicyRevision(string text)
    {
        if (!Form.IsMatch(text)) throw new FormatException($"'{text}' is no revision: 40 hexadecimal digits, maybe with -dirty, or unknown.");
        Text = text;
    }

    /// <summary>What the build found; the project file says how.</summary>
    public static PolicyRevision OfBuild { get; } = new(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == nameof(PolicyRevision)).Value ?? "");

    /// <summary>The revision.</summary>
    public string Text { get; }

    /// <summary>The first line of a policy.</summary>
    public string Comment => $"<!-- revision {Text} -->\n";

    [GeneratedRegex(@"\A([0-9a-f]{40}(-dirty)?|unknown)\z")]
    private static partial Regex Form { get; }
}
