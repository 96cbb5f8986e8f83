using Proof.Benchmarks.Environments;

switch (args)
{
    case ["environments"]:
        await EnvironmentRuns.RunAsync(Console.Out);
        return 0;
    case ["requests"]:
        await RequestRate.RunAsync(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: environments or requests");
        return 2;
}
