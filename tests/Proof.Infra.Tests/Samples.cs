using System.Collections.Immutable;
using Proof.Infra.Gateway;
using Proof.Infra.Settings;
using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Infra.Tests;

/// <summary>Partners and settings for tests; a test changes what it is about.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly PartnersSettings Settings = new()
    {
        Environment = ProofEnvironment.Production,
        BaseUrl = "https://api.proof.example",
        BackendUrl = "https://backend.proof.example/widget",
        WebSocketBackendUrl = "wss://backend.proof.example/ws",
        Platform = new ManagedPlatform("platform-production"),
        Shards = 16,
        MinimumGrace = TimeSpan.FromHours(1),
        RateLimit = new RateLimit(600, 60),
        AllowExamples = false,
        Withdrawn = [],
    };

    /// <summary>A revision that no commit changes.</summary>
    public static readonly PolicyRevision Revision = new("0123456789abcdef0123456789abcdef01234567");

    public static Partner Partner(string slug = "acme-wallet", PartnerStatus status = PartnerStatus.Active, params string[] ranges) => new()
    {
        Slug = slug,
        Company = "Acme Wallet",
        ContactEmail = "integrations@acme-wallet.example",
        Status = status,
        Production = Access(1, [], ranges.Length == 0 ? ["198.51.100.0/28"] : ranges),
    };

    public static PartnerAccess Access(int generation, PreviousToken[] previous, params string[] ranges) => new()
    {
        AllowedIps = [.. ranges.Select(range => new AllowedIp(Range(range), null))],
        ClientToken = new ClientToken(generation, [.. previous]),
    };

    public static Cidr Range(string text) => Cidr.TryParse(text, out var range) ? range : throw new ArgumentException(text);

    public static ImmutableArray<Cidr> Ranges(params string[] texts) => [.. texts.Select(Range)];

    /// <summary>The folder of the repository, where Pulumi.yaml is.</summary>
    public static string Repository
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Pulumi.yaml"))) folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }
}
