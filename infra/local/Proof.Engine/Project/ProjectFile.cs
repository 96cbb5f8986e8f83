using System.Collections.Immutable;
using Proof.Engine.State;

namespace Proof.Engine.Project;

/// <summary>A Pulumi project: its <c>Pulumi.yaml</c>.</summary>
public sealed class ProjectFile
{
    /// <summary>The file's name.</summary>
    public const string FileName = "Pulumi.yaml";

    internal ProjectFile()
    {
    }

    /// <summary>The project's name.</summary>
    public required string Name { get; init; }

    /// <summary>The folder of Pulumi.yaml, absolute.</summary>
    public required string RootDirectory { get; init; }

    /// <summary>The folder of the program, absolute: <c>main</c>, or the folder of Pulumi.yaml.</summary>
    public required string ProgramDirectory { get; init; }

    /// <summary>The folder of the stack files, absolute: <c>stackConfigDir</c>, or the folder of Pulumi.yaml.</summary>
    public required string StackDirectory { get; init; }

    /// <summary>The declared configuration, in the order of the file.</summary>
    public required ImmutableArray<ConfigDeclaration> Config { get; init; }

    /// <summary>The names of the stacks that have a file, sorted.</summary>
    public ImmutableArray<string> Stacks => Directory.Exists(StackDirectory)
        ? [.. Directory.EnumerateFiles(StackDirectory, "Pulumi.*.yaml")
            .Select(f => Path.GetFileName(f)["Pulumi.".Length..^".yaml".Length])
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads the project of a folder.</summary>
    /// <exception cref="ConfigException">There is none, or the file is wrong.</exception>
    public static ProjectFile Read(string directory) => ProjectReader.Read(Path.GetFullPath(directory));

    /// <summary>Reads the file of a stack.</summary>
    /// <exception cref="StackNotFoundException">The stack has no file.</exception>
    /// <exception cref="ConfigException">The file is wrong.</exception>
    public StackFile ReadStack(string stack)
    {
        var path = Path.Combine(StackDirectory, $"Pulumi.{stack}.yaml");
        return StackName.IsName(stack) && File.Exists(path)
            ? StackReader.Read(this, stack, path)
            : throw new StackNotFoundException(
                stack, $"The stacks of this project are {string.Join(", ", Stacks)}; each has a file Pulumi.<stack>.yaml in {StackDirectory}.");
    }
}
