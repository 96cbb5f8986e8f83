using Proof.Engine;
using Proof.Engine.Project;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Local;

/// <summary>A project, and the folder in which it runs on this machine.</summary>
public sealed class LocalRun
{
    private LocalRun(ProjectFile project, LocalFolder folder, TimeProvider clock) => (Project, Folder, Clock) = (project, folder, clock);

    /// <summary>The project.</summary>
    public ProjectFile Project { get; }

    /// <summary>Where everything local lives.</summary>
    public LocalFolder Folder { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The folder of Pulumi.yaml.</summary>
    public string Root => Project.RootDirectory;

    /// <summary>The folder of the partner files.</summary>
    public string PartnersFolder => Path.Combine(Project.StackDirectory, "partners");

    /// <summary>Finds the project of a folder: the nearest one upwards with a Pulumi.yaml.</summary>
    /// <param name="start">Where to begin, absolute.</param>
    /// <param name="state">The local folder, absolute; null for <c>.proof</c> beside Pulumi.yaml.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ConfigException">There is no project, or its file is wrong.</exception>
    public static LocalRun Find(string start, string? state, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(start);
        var folder = start;
        while (!File.Exists(Path.Combine(folder, ProjectFile.FileName)))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new ConfigException($"no {ProjectFile.FileName} in {start} or above it; run this inside the project, or name its folder with --cwd");
        }

        var project = ProjectFile.Read(folder);
        return new LocalRun(project, new LocalFolder(state ?? Path.Combine(folder, LocalFolder.DefaultName)), clock);
    }

    /// <summary>The file of a stack.</summary>
    /// <exception cref="EngineException">There is no such stack, or its file is wrong.</exception>
    public StackFile Stack(string stack) => Project.ReadStack(stack);

    /// <summary>The configuration that a stack's program gets on this machine.</summary>
    /// <exception cref="EngineException">The stack's file is wrong, or its secrets cannot be opened.</exception>
    public IReadOnlyDictionary<string, ConfigValue> Config(string stack, LocalPassphrase passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return LocalConfig.Of(Project, Stack(stack), passphrase.Value);
    }

    /// <summary>The outputs of a stack's last completed run; empty after a destroy.</summary>
    /// <exception cref="StackNotFoundException">The stack was never brought up.</exception>
    public PropertyMap Outputs(string stack, string passphrase) =>
        StackOutputs.Read(Folder.State, new StackName(Project.Name, stack), passphrase);
}
