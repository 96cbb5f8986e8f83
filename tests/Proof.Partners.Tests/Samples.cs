using System.Runtime.CompilerServices;

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

    public static string RepositoryFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    public static string PartnersFolder => Path.Combine(RepositoryFolder(), "stacks", "partners");
}
