using System.Text.RegularExpressions;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>The place of a certificate in Key Vault, as gateways name it. Nothing here reads it: LocalAzure serves HTTP on loopback.</summary>
internal static partial class CertificateSecret
{
    /// <summary>Refuses what is no id of a secret.</summary>
    /// <param name="id">The id, with or without a version.</param>
    /// <param name="where">Which certificate it is.</param>
    public static void Check(string id, string where)
    {
        if (!Form().IsMatch(id))
            throw new ArmException(400, "InvalidKeyVaultSecretId", $"{where} must name a secret as https://{{vault}}.vault.azure.net/secrets/{{name}}, without a version so that a renewed certificate is picked up, or with one.");
    }

    [GeneratedRegex(@"\Ahttps://[a-z][a-z0-9-]{1,22}[a-z0-9]\.vault\.azure\.net/secrets/[0-9a-zA-Z-]{1,127}(/[0-9a-f]{32})?/?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
