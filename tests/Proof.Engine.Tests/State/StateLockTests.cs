using System.Diagnostics;
using Proof.Engine.State;
using Proof.Engine.Tests.Support;

namespace Proof.Engine.Tests.State;

public sealed class StateLockTests : IDisposable
{
    private static readonly StackName Stack = new("proj", "dev");

    private readonly TempFolder _folder = new();
    private readonly StatePaths _paths;

    public StateLockTests() => _paths = new StatePaths(_folder.Path, Stack);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_holder_is_refused_and_told_who_holds_it()
    {
        using var first = Take();

        var exception = Assert.Throws<StateLockedException>(Take);

        Assert.Contains($"process {Environment.ProcessId} of {Environment.UserName}@{Environment.MachineName}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("since 20", exception.Message, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_paths.Locks));
    }

    [Fact]
    public void A_lock_that_was_given_back_can_be_taken_again()
    {
        Take().Dispose();

        Take().Dispose();

        Assert.Empty(Directory.EnumerateFiles(_paths.Locks));
    }

    [Fact]
    public void The_lock_of_a_dead_process_of_this_machine_is_taken_over()
    {
        Leave(LockHolder.Current(TimeProvider.System.GetUtcNow()) with { Pid = DeadProcess() });

        using var taken = Take();

        Assert.Single(Directory.EnumerateFiles(_paths.Locks));
    }

    [Fact]
    public void A_process_that_got_the_number_of_a_dead_one_does_not_count_as_the_holder()
    {
        using var own = Process.GetCurrentProcess();
        Leave(LockHolder.Current(new DateTimeOffset(own.StartTime.ToUniversalTime()).AddMinutes(-5)));

        using var taken = Take();

        Assert.Single(Directory.EnumerateFiles(_paths.Locks));
    }

    [Fact]
    public void A_process_of_another_machine_is_never_taken_for_dead()
    {
        Leave(LockHolder.Current(TimeProvider.System.GetUtcNow()) with { Pid = DeadProcess(), Hostname = "elsewhere" });

        Assert.Contains("@elsewhere", Assert.Throws<StateLockedException>(Take).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_counts_as_held()
    {
        Directory.CreateDirectory(_paths.Locks);
        File.WriteAllText(Path.Combine(_paths.Locks, "x.json"), "{");

        Assert.Contains("cannot be read", Assert.Throws<StateLockedException>(Take).Message, StringComparison.Ordinal);
    }

    internal static int DeadProcess()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.Id;
    }

    private void Leave(LockHolder holder)
    {
        Directory.CreateDirectory(_paths.Locks);
        File.WriteAllBytes(Path.Combine(_paths.Locks, $"{Guid.NewGuid()}.json"), holder.ToJson());
    }

    private StateLock Take() => StateLock.Take(_paths, Stack, TimeProvider.System.GetUtcNow());
}
