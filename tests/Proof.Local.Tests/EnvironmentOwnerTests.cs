namespace Proof.Local.Tests;

public sealed class EnvironmentOwnerTests : IDisposable
{
    private readonly LocalFolder _folder = new(Directory.CreateTempSubdirectory("proof-").FullName);

    public void Dispose() => Directory.Delete(_folder.Root, recursive: true);

    [Fact]
    public void A_second_one_is_told_in_one_line_who_has_it()
    {
        using var owner = Take("sandbox", "proof serve sandbox");

        var refused = Assert.Throws<LocalException>(() => Take("sandbox", "proof up sandbox"));

        Assert.Contains("`proof serve sandbox`", refused.Message);
        Assert.Contains($"process {Environment.ProcessId}", refused.Message);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void The_other_environment_is_free()
    {
        using var sandbox = Take("sandbox", "proof serve sandbox");
        using var production = Take("production", "proof up production");
    }

    [Fact]
    public void What_was_let_go_can_be_taken_again()
    {
        Take("sandbox", "proof up sandbox").Dispose();
        using var again = Take("sandbox", "proof up sandbox");
    }

    [Fact]
    public void What_a_dead_process_left_behind_is_no_obstacle()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.OwnerLock("sandbox"))!);
        File.WriteAllText(_folder.OwnerLock("sandbox"), "");
        File.WriteAllText(Path.ChangeExtension(_folder.OwnerLock("sandbox"), ".owner"), "`proof up sandbox`, process 1, since long ago");

        using var owner = Take("sandbox", "proof up sandbox");
    }

    private EnvironmentOwner Take(string environment, string purpose) => EnvironmentOwner.Take(_folder, environment, purpose, TimeProvider.System);
}
