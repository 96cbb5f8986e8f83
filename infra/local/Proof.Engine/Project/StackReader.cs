using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Proof.Engine.Project;

/// <summary>Reads <c>Pulumi.&lt;stack&gt;.yaml</c>.</summary>
internal static class StackReader
{
    private static readonly string[] Known = ["secretsprovider", "encryptedkey", "encryptionsalt", "config"];

    /// <summary>Reads a stack's file.</summary>
    public static StackFile Read(ProjectFile project, string stack, string path)
    {
        var file = YamlFile.Read(path);
        if (YamlFile.Child(file.Root, "environment") is { } environment)
        {
            throw file.Fault(environment, "this engine does not have Pulumi ESC environments");
        }

        file.AllowOnly(file.Root, Known);
        return new StackFile(project, file, Values(project, file))
        {
            Name = new StackName(project.Name, stack),
            EncryptionSalt = Text(file, "encryptionsalt"),
            SecretsProvider = Text(file, "secretsprovider"),
        };
    }

    private static ImmutableArray<(string Key, YamlNode Name, YamlNode Value)> Values(ProjectFile project, YamlFile file)
    {
        var values = ImmutableArray.CreateBuilder<(string, YamlNode, YamlNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (YamlFile.Child(file.Root, "config") is not { } config)
        {
            return [];
        }

        foreach (var (name, text, value) in file.Members(file.Map(config, "'config'")))
        {
            var key = ConfigKeys.Qualify(project.Name, text);
            if (!seen.Add(key))
            {
                throw file.Fault(name, $"'{key}' is given twice");
            }

            values.Add((key, name, value));
        }

        return values.ToImmutable();
    }

    private static string? Text(YamlFile file, string name) => YamlFile.Child(file.Root, name) is { } node ? file.Text(node, $"'{name}'") : null;
}
