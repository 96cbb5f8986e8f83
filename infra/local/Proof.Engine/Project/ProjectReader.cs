using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Proof.Engine.Project;

/// <summary>Reads <c>Pulumi.yaml</c>.</summary>
internal sealed class ProjectReader
{
    /// <summary>Keys that are read, or that say nothing about a run here: who made the project, and where Pulumi itself keeps its state.</summary>
    private static readonly string[] Known =
        ["name", "runtime", "main", "description", "author", "website", "license", "config", "stackConfigDir", "backend", "template"];

    /// <summary>Keys of Pulumi that would change a run, and that this engine does not have.</summary>
    private static readonly string[] Refused = ["options", "packages", "plugins", "requiredPulumiVersion"];

    private readonly YamlFile _file;

    private ProjectReader(YamlFile file) => _file = file;

    /// <summary>Reads the project of a folder.</summary>
    public static ProjectFile Read(string directory)
    {
        var path = Path.Combine(directory, ProjectFile.FileName);
        return File.Exists(path)
            ? new ProjectReader(YamlFile.Read(path)).Read()
            : throw new ConfigException($"there is no {ProjectFile.FileName} in {directory}; run this in a Pulumi project");
    }

    private ProjectFile Read()
    {
        CheckKeys();
        var directory = Path.GetDirectoryName(_file.Path)!;
        var name = Member("name") is { } node ? _file.Text(node, "'name'") : throw _file.Fault(_file.Root, "'name' is missing");
        if (!StackName.IsName(name))
        {
            throw _file.Fault(Member("name")!, "'name' must be 1 to 100 letters, digits, dots, dashes and underscores");
        }

        CheckRuntime();
        return new ProjectFile
        {
            Name = name,
            RootDirectory = directory,
            ProgramDirectory = Folder(directory, "main"),
            StackDirectory = Folder(directory, "stackConfigDir"),
            Config = Member("config") is { } config ? ReadConfig(name, _file.Map(config, "'config'")) : [],
        };
    }

    private void CheckKeys()
    {
        foreach (var (key, name, _) in _file.Members(_file.Root))
        {
            if (Refused.Contains(name))
            {
                throw _file.Fault(key, $"this engine does not have '{name}'");
            }
        }

        _file.AllowOnly(_file.Root, Known);
    }

    private void CheckRuntime()
    {
        var runtime = Member("runtime") ?? throw _file.Fault(_file.Root, "'runtime' is missing");
        var name = runtime is YamlMappingNode map
            ? YamlFile.Child(map, "name") ?? throw _file.Fault(map, "'runtime' has no 'name'")
            : runtime;
        if (_file.Text(name, "'runtime'") != "dotnet")
        {
            throw _file.Fault(name, "this engine runs programs of the runtime 'dotnet' only");
        }
    }

    private string Folder(string directory, string name) => Member(name) is { } node
        ? Path.GetFullPath(Path.Combine(directory, _file.Text(node, $"'{name}'")))
        : directory;

    private ImmutableArray<ConfigDeclaration> ReadConfig(string project, YamlMappingNode config) =>
        [.. _file.Members(config).Select(m => ReadDeclaration(ConfigKeys.Qualify(project, m.Name), m.Value))];

    private ConfigDeclaration ReadDeclaration(string key, YamlNode node)
    {
        if (node is not YamlMappingNode map)
        {
            return new ConfigDeclaration(key, null, null, null, false, Text(node), false);
        }

        _file.AllowOnly(map, ["type", "items", "description", "secret", "default", "value"]);
        var type = YamlFile.Child(map, "type") is { } typeNode ? Type(typeNode) : (ConfigType?)null;
        var isFixed = YamlFile.Child(map, "value") is not null;
        var given = YamlFile.Child(map, "value") ?? YamlFile.Child(map, "default");
        var value = given is null ? null : Text(given);
        if (value is not null && type is { } declared && ConfigTypes.Fault(declared, ItemType(map), value) is { } fault)
        {
            throw _file.Fault(given!, $"the value of '{key}' {fault}");
        }

        return new ConfigDeclaration(
            key,
            type,
            ItemType(map),
            YamlFile.Child(map, "description") is { } description ? _file.Text(description, "'description'") : null,
            YamlFile.Child(map, "secret") is YamlScalarNode { Value: "true" },
            value,
            isFixed);
    }

    private ConfigType? ItemType(YamlMappingNode map) =>
        YamlFile.Child(map, "items") is { } items && YamlFile.Child(_file.Map(items, "'items'"), "type") is { } type ? Type(type) : null;

    private ConfigType Type(YamlNode node) => _file.Text(node, "'type'") switch
    {
        "string" => ConfigType.String,
        "integer" => ConfigType.Integer,
        "boolean" => ConfigType.Boolean,
        "array" => ConfigType.Array,
        "object" => ConfigType.Object,
        var other => throw _file.Fault(node, $"unknown type '{other}'; known are string, integer, boolean, array, object"),
    };

    private ConfigText Text(YamlNode node) => YamlValues.ToText(YamlValues.Read(
        _file, node, (secure, _) => throw _file.Fault(secure, "a project's own values cannot be encrypted; put them into the stack files")).Value);

    private YamlNode? Member(string name) => YamlFile.Child(_file.Root, name);
}
