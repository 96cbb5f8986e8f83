using FsCheck;
using FsCheck.Fluent;
using Proof.Engine.Providers;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Deployment;

/// <summary>Random programs, one after the other, with random faults: the state stays sound, and a run without faults ends as if there had been none.</summary>
public sealed class ConvergenceTests
{
    private const int Names = 6;

    [Fact]
    public void Whatever_goes_wrong_the_state_stays_sound_and_the_next_run_converges()
    {
        var cases =
            from sideBySide in Gen.Elements(true, false)
            from runs in Runs().ArrayOf(3)
            select new Case(sideBySide, runs);
        Prop.ForAll(cases.ToArbitrary(), ConvergesAsync).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static Gen<Run> Runs() =>
        from things in Things().ArrayOf(Names)
        from fault in Gen.Elements(Enum.GetValues<Fault>())
        from at in Gen.Choose(1, 8)
        from late in Gen.Elements(true, false)
        select new Run(things, fault, at, late);

    private static Gen<Thing> Things() =>
        from present in Gen.Choose(0, 3)
        from value in Gen.Choose(0, 1)
        from changed in Gen.Choose(0, 1)
        from needs in Gen.Choose(0, (1 << Names) - 1)
        from box in Gen.Choose(0, 2)
        select new Thing(present > 0, value, changed, needs, box == 0);

    private static async Task ConvergesAsync(Case @case)
    {
        using var killed = new Disposables();
        var stack = killed.Add(new TestStack());
        stack.Cloud.DeleteBeforeReplace = !@case.SideBySide;
        foreach (var run in @case.Runs)
        {
            stack = await FaultyRunAsync(stack, run, @case.SideBySide, killed);
            stack.Read(); // sound, or it throws
        }

        var last = @case.Runs[^1];
        var result = await stack.UpAsync(m => ProgramAsync(m, last, @case.SideBySide));

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        var state = stack.Read();
        Assert.Empty(state.Pending);
        Assert.DoesNotContain(state.Resources, r => r.Delete || r.PendingReplacement);
        var wanted = last.Things.Select((t, i) => (Thing: t, Index: i)).Where(t => t.Thing.IsPresent).ToArray();
        Assert.Equal(wanted.Select(w => Path(w.Index, w.Thing, @case.SideBySide)).Order(), stack.Cloud.Things.Keys.Order());
        Assert.All(wanted, w => Assert.Equal(
            new NumberValue(w.Thing.Value), stack.Cloud.Things[Path(w.Index, w.Thing, @case.SideBySide)]["value"]));
        Assert.False((await stack.UpAsync(m => ProgramAsync(m, last, @case.SideBySide))).HasChanges);
    }

    /// <summary>Runs with a fault at one of the cloud's calls. After a kill the answer is the stack that goes on.</summary>
    private static async Task<TestStack> FaultyRunAsync(TestStack stack, Run run, bool sideBySide, Disposables killed)
    {
        using var cancel = new CancellationTokenSource();
        var next = stack;
        var calls = 0;
        Task Strike(string verb, string name)
        {
            if (Interlocked.Increment(ref calls) == run.At)
            {
                switch (run.Fault)
                {
                    case Fault.Refusal:
                        throw new ProviderException("the cloud says no");
                    case Fault.BrokenConnection:
                        throw new HttpRequestException("connection reset");
                    case Fault.Cancellation:
                        return cancel.CancelAsync();
                    case Fault.Kill:
                        stack.Cloud.Frozen = true;
                        next = killed.Add(new TestStack { Cloud = stack.Cloud });
                        Kill.Copy(stack, next);
                        throw new HttpRequestException("killed");
                }
            }

            return Task.CompletedTask;
        }

        // A refusal means that nothing was done; everything else may strike before the work or after it.
        if (run.IsLate && run.Fault != Fault.Refusal)
        {
            stack.Cloud.After = Strike;
        }
        else
        {
            stack.Cloud.Before = Strike;
        }

        await stack.UpAsync(m => ProgramAsync(m, run, sideBySide), cancel.Token);
        stack.Cloud.Frozen = false;
        stack.Cloud.Before = stack.Cloud.After = (_, _) => Task.CompletedTask;
        return next;
    }

    /// <summary>Each thing needs some of those before it, and passes on the serial of the first of them.</summary>
    private static async Task ProgramAsync(TestMonitor m, Run run, bool sideBySide)
    {
        var box = await m.ComponentAsync("my:comp:Box", "box");
        var registered = new Task<TestResource>?[Names];
        for (var i = 0; i < Names; i++)
        {
            if (run.Things[i].IsPresent)
            {
                registered[i] = RegisterAsync(i);
            }
        }

        await Task.WhenAll(registered.Where(r => r is not null).Select(r => r!));

        async Task<TestResource> RegisterAsync(int i)
        {
            var thing = run.Things[i];
            var needs = await Task.WhenAll(Enumerable.Range(0, i).Where(n => (thing.Needs >> n & 1) == 1 && registered[n] is not null).Select(n => registered[n]!));
            var inputs = PropertyMap.Of(("path", Path(i, thing, sideBySide)), ("fixed", thing.Fixed), ("value", thing.Value));
            return await m.RegisterAsync(
                TestStack.Type,
                $"t{i}",
                needs.Length > 0 ? inputs.With("from", needs[0]["serial"]) : inputs,
                r =>
                {
                    r.Parent = thing.IsInBox ? box.Urn : r.Parent;
                    if (needs.Length > 0)
                    {
                        r.PropertyDependencies["from"].Urns.Add(needs[0].Urn);
                    }
                },
                needs);
        }
    }

    private static string Path(int index, Thing thing, bool sideBySide) =>
        $"{(thing.IsInBox ? "/box" : "")}/t{index}{(sideBySide ? $"/{thing.Fixed}" : "")}";

    private sealed record Case(bool SideBySide, Run[] Runs)
    {
        public override string ToString() => $"side by side: {SideBySide}\n{string.Join('\n', Runs.AsEnumerable())}";
    }

    private sealed record Run(Thing[] Things, Fault Fault, int At, bool IsLate)
    {
        public override string ToString() =>
            $"{Fault} at {At}{(IsLate ? " late" : "")}: {string.Join(" | ", Things.Select((t, i) => t.IsPresent ? $"t{i} value {t.Value} fixed {t.Fixed} needs {t.Needs:b}{(t.IsInBox ? " in box" : "")}" : ""))}";
    }

    private sealed record Thing(bool IsPresent, int Value, int Fixed, int Needs, bool IsInBox);

    private enum Fault
    {
        None,
        Refusal,
        BrokenConnection,
        Cancellation,
        Kill,
    }

    private sealed class Disposables : IDisposable
    {
        private readonly List<IDisposable> _all = [];

        public T Add<T>(T item) where T : IDisposable
        {
            lock (_all)
            {
                _all.Add(item);
            }

            return item;
        }

        public void Dispose() => _all.ForEach(d => d.Dispose());
    }
}
