using System.Text;
using Proof.Partners.Editing;
using Proof.Partners.Reading;

namespace Proof.Partners.Tests;

/// <summary>A folder of partner files that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("proof-partners-");

    public TemporaryFolder() => Directory.CreateDirectory(Partners);

    public string Partners => Path.Combine(_root.FullName, "partners");

    public string Root => _root.FullName;

    public TemporaryFolder With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public TemporaryFolder With(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(Partners, name), content);
        return this;
    }

    public TemporaryFolder WithDefaults(string content)
    {
        File.WriteAllText(Path.Combine(_root.FullName, "partner.defaults.json"), content);
        return this;
    }

    public PartnerFolder Read() => PartnerFolder.Read(Partners);

    public PartnerFolder Read(DateTimeOffset now) => PartnerFolder.Read(Partners, new() { Clock = new FixedClock(now) });

    public PartnerEditor Editor() => new(Partners, new() { Clock = new FixedClock(Samples.Now) });

    public string Text(string name) => File.ReadAllText(Path.Combine(Partners, name));

    public void Dispose() => _root.Delete(recursive: true);
}
