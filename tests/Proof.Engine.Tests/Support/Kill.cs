using Proof.Engine.State;

namespace Proof.Engine.Tests.Support;

/// <summary>What a process that is killed leaves behind: the files as they are at this moment, with a lock whose holder is dead.</summary>
internal static class Kill
{
    private static readonly Lazy<int> Dead = new(State.StateLockTests.DeadProcess);

    /// <summary>Copies the stack's files into another one, which goes on with the same cloud.</summary>
    public static void Copy(TestStack from, TestStack to)
    {
        foreach (var file in from.Folder.AllFiles().Where(f => !f.EndsWith(".tmp", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to.Folder.Path, Path.GetRelativePath(from.Folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = File.Create(target);
            source.CopyTo(copy);
        }

        var locks = new StatePaths(to.Folder.Path, to.Name).Locks;
        foreach (var file in Directory.EnumerateFiles(locks))
        {
            File.WriteAllBytes(file, (LockHolder.Read(file)! with { Pid = Dead.Value }).ToJson());
        }
    }
}
