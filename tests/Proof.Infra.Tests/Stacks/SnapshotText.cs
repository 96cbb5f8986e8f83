using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Proof.Infra.Gateway;

namespace Proof.Infra.Tests.Stacks;

/// <summary>A run as text that people can review: every resource with its inputs, then the outputs.</summary>
internal static class SnapshotText
{
    private static readonly GatePolicies Policies = new(Samples.Settings, new Sharding(16), Samples.Revision);

    public static string Of(StackRun run)
    {
        var text = new StringBuilder();
        foreach (var resource in run.Resources)
        {
            text.Append(resource).Append('\n');
            Members(text, resource.Inputs, "  ");
            text.Append('\n');
        }

        text.Append("outputs\n");
        foreach (var (name, value) in run.Outputs)
        {
            if (run.SecretOutputs.Contains(name)) text.Append($"  {name}: [secret]\n");
            else Value(text, "  " + name + ":", value, "  ");
        }

        return text.ToString();
    }

    private static void Members(StringBuilder text, IReadOnlyDictionary<string, object> members, string indent)
    {
        foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal)) Value(text, indent + name + ":", value, indent);
    }

    private static void Value(StringBuilder text, string start, object value, string indent)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object> members:
                text.Append(start).Append('\n');
                Members(text, members, indent + "  ");
                break;
            case ImmutableArray<object> items:
                text.Append(start).Append(items.IsEmpty ? " none\n" : "\n");
                foreach (var item in items) Value(text, indent + "  -", item, indent + "    ");
                break;
            case string lines when lines.Contains('\n', StringComparison.Ordinal):
                text.Append(start).Append(FileOf(lines) is { } file ? $" (the text of {file})\n" : " |\n" + Indented(lines, indent + "  "));
                break;
            default:
                text.Append(start).Append(' ').Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\n');
                break;
        }
    }

    // The gate itself is reviewed where it is written.
    private static string? FileOf(string text) => text == Policies.Identify ? "gate-identify.xml" : text == Policies.Decide ? "gate-decide.xml" : null;

    private static string Indented(string lines, string indent) =>
        string.Concat(lines.TrimEnd('\n').Split('\n').Select(line => (indent + line).TrimEnd() + "\n"));
}
