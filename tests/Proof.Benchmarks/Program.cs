using Proof.Benchmarks.Partners;

switch (args)
{
    case ["partners"]:
        PartnerReading.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: partners");
        return 2;
}
