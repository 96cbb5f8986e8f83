namespace Proof.Partners.Tests;

/// <summary>Where this repository's own files are, and a plain good file to break.</summary>
internal static class Samples
{
    public const string Good = """
        {
          "company": "Acme Wallet",
          "contactEmail": "integrations@acme-wallet.example",
          "example": true,
          "production": {
            "allowedIps": [
              "198.51.100.0/28"
            ],
            "clientToken": { "generation": 1 }
          }
        }

        """;

    /// <summary>The instant at which the corpus is read.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static string RepositoryFolder { get; } = FindRepository(AppContext.BaseDirectory);

    public static string PartnersFolder => Path.Combine(RepositoryFolder, "stacks", "partners");

    private static string FindRepository(string folder) => File.Exists(Path.Combine(folder, "Proof.Infra.sln"))
        ? folder
        : FindRepository(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
