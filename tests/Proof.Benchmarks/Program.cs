using Proof.Benchmarks.Environments;
using Proof.Benchmarks.Partners;

switch (args)
{
    case ["partners"]:
        PartnerReading.Run(Console.Out);
        return 0;
    case ["environments"]:
        await EnvironmentRuns.RunAsync(Console.Out);
        return 0;
    case ["requests"]:
        await RequestRate.RunAsync(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: partners, environments or requests");
        return 2;
}
