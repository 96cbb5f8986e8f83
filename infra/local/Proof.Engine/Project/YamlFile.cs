using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Proof.Engine.Project;

/// <summary>A YAML file whose faults are told with file, line and column.</summary>
internal sealed class YamlFile
{
    private YamlFile(string path, YamlMappingNode root) => (Path, Root) = (path, root);

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>The map that it holds.</summary>
    public YamlMappingNode Root { get; }

    /// <summary>Reads a file that holds one map; an empty file holds an empty one.</summary>
    /// <exception cref="ConfigException">It is not YAML, or no map.</exception>
    public static YamlFile Read(string path)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = File.OpenText(path);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new ConfigException($"{path}:{e.Start.Line}:{e.Start.Column}: {e.Message.TrimEnd('.')}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigException($"{path} cannot be read: {e.Message}", e);
        }

        return stream.Documents.Count switch
        {
            0 => new YamlFile(path, new YamlMappingNode()),
            1 when stream.Documents[0].RootNode is YamlMappingNode root => new YamlFile(path, root),
            1 => throw new ConfigException($"{path}:1:1: the file must hold a map"),
            _ => throw new ConfigException($"{path}: the file must hold one YAML document, not {stream.Documents.Count}"),
        };
    }

    /// <summary>The fault of a node.</summary>
    public ConfigException Fault(YamlNode node, string message) => new($"{Path}:{node.Start.Line}:{node.Start.Column}: {message}");

    /// <summary>The members of a map, each with the node of its name.</summary>
    public IEnumerable<(YamlScalarNode Key, string Name, YamlNode Value)> Members(YamlMappingNode map) => map.Children.Select(c =>
        c.Key is YamlScalarNode { Value: { } name } key ? (key, name, c.Value) : throw Fault(c.Key, "a name must be a text"));

    /// <summary>The member of a map; null where there is none.</summary>
    public static YamlNode? Child(YamlMappingNode map, string name) =>
        map.Children.FirstOrDefault(c => c.Key is YamlScalarNode key && key.Value == name).Value;

    /// <summary>A node that must be a map.</summary>
    public YamlMappingNode Map(YamlNode node, string what) => node as YamlMappingNode ?? throw Fault(node, $"{what} must be a map");

    /// <summary>A node that must be a text.</summary>
    public string Text(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Fault(node, $"{what} must be a text");

    /// <summary>Refuses every member of a map whose name is not among those given.</summary>
    public void AllowOnly(YamlMappingNode map, IReadOnlyCollection<string> names)
    {
        foreach (var (key, name, _) in Members(map))
        {
            if (!names.Contains(name))
            {
                throw Fault(key, $"unknown key '{name}'; known are {string.Join(", ", names)}");
            }
        }
    }
}
