namespace Proof.LocalAzure.Vaults;

/// <summary>One version of a secret.</summary>
/// <param name="Vault">The vault's name in lower case.</param>
/// <param name="Name">The secret's name as it was first given.</param>
/// <param name="Version">32 hexadecimal digits.</param>
/// <param name="Created">Unix seconds.</param>
/// <param name="Updated">Unix seconds.</param>
/// <param name="Attributes">All but the value.</param>
internal sealed record SecretVersion(string Vault, string Name, string Version, long Created, long Updated, SecretAttributes Attributes)
{
    /// <summary>What a value is bound to when it is encrypted.</summary>
    public string Place => $"{Vault}/{Name.ToLowerInvariant()}/{Version}";
}

/// <summary>A secret that was deleted and can still be recovered.</summary>
/// <param name="Current">Its newest version.</param>
/// <param name="Deleted">When, in Unix seconds.</param>
/// <param name="ScheduledPurge">When it goes for good, in Unix seconds.</param>
internal sealed record DeletedSecret(SecretVersion Current, long Deleted, long ScheduledPurge);
