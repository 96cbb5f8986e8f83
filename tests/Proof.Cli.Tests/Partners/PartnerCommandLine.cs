using System.Net;
using Proof.Cli.Console;
using Proof.Partners.Webhooks;

namespace Proof.Cli.Tests.Partners;

/// <summary>A project of its own in a temporary folder, and the real command line on it.</summary>
internal sealed class PartnerCommandLine : IDisposable
{
    public const string Acme = """
        {
          "company": "Acme Wallet",
          "contactEmail": "integrations@acme-wallet.example",
          "status": "active",
          "example": true,
          "offRamp": false,
          "production": {
            "allowedIps": [
              "198.51.100.0/28"
            ],
            "clientToken": { "generation": 1 }
          }
        }

        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("proof-cli-");

    public PartnerCommandLine()
    {
        Directory.CreateDirectory(Partners);
        File.WriteAllText(Path.Combine(_root.FullName, "Pulumi.yaml"), "name: proof-infra\nruntime: dotnet\nmain: infra/Proof.Infra\nstackConfigDir: stacks\n");
        Write("acme-wallet.json", Acme);
    }

    public string Root => _root.FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Input { get; set; } = "";

    public bool Interactive { get; set; }

    public Func<string, IReadOnlyList<IPAddress>> Resolve { get; set; } = _ => [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => new(HttpStatusCode.OK);

    private string Partners => Path.Combine(_root.FullName, "stacks", "partners");

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Partners, name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(Partners, name));

    public bool Has(string name) => File.Exists(Path.Combine(Partners, name));

    /// <summary>Runs a command line and answers its exit code.</summary>
    public async Task<int> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CommandContext
        {
            Console = new ProofConsole(new StringReader(Input), output, error) { Interactive = Interactive },
            Folder = Root,
            Variable = _ => null,
            Clock = new FixedClock(),
            Webhooks = new WebhookProbe((host, _) => Task.FromResult(Resolve(host)), _ => new Endpoint(Answer)),
        };
        var exitCode = await ProofApp.RunAsync(args, context, CancellationToken.None);
        (Output, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    public void Dispose() => _root.Delete(recursive: true);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }

    private sealed class Endpoint(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}
