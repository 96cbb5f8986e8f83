using System.Globalization;
using Proof.Partners.Addresses;
using Proof.Partners.Model;
using Proof.Partners.Writing;

namespace Proof.Benchmarks.Partners;

/// <summary>A folder of generated partner files that is gone afterwards.</summary>
internal sealed class PartnerFiles : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("proof-benchmark-");

    /// <summary>Writes so many files: four ranges in each environment, none of them twice.</summary>
    public PartnerFiles(int count)
    {
        Directory.CreateDirectory(Folder);
        for (var i = 0; i < count; i++)
        {
            var partner = Make(i);
            File.WriteAllText(Path.Combine(Folder, partner.Slug + ".json"), PartnerWriter.ToText(partner));
        }
    }

    public string Folder => Path.Combine(_root.FullName, "partners");

    public void Dispose() => _root.Delete(recursive: true);

    private static Partner Make(int number)
    {
        var name = number.ToString("00000", CultureInfo.InvariantCulture);
        return new()
        {
            Slug = $"partner-{name}",
            Company = $"Partner {name}",
            ContactEmail = $"it@partner-{name}.example",
            Example = true,
            WebhookUrl = $"https://hooks.partner-{name}.example/proof",
            Production = Access(number, 0),
            Sandbox = Access(number, 1),
        };
    }

    // Documentation ranges hold 768 addresses only; these are read, and nothing is ever sent to them. Every second block stays free, so
    // that nothing merges.
    private static PartnerAccess Access(int number, int environment) => new()
    {
        AllowedIps = [.. Enumerable.Range(0, 4).Select(i => new AllowedIp(Cidr.Of(0x05000000u + (uint)((((((number * 2) + environment) * 4) + i) * 2) * 4), 30), null))],
        ClientToken = new(1, []),
    };
}
