namespace Proof.LocalAzure.Edge;

/// <summary>What Azure allows in a web application firewall policy of an application gateway.</summary>
internal static class FirewallPolicyLimits
{
    /// <summary>Custom rules in one policy. Source: Azure subscription limits, application gateway.</summary>
    public const int Rules = 100;

    /// <summary>Lowest and highest priority of a custom rule. Source: custom rules overview of the application gateway's firewall.</summary>
    public const int MinPriority = 1, MaxPriority = 100;

    /// <summary>Characters in the name of a custom rule. Source: Microsoft.Network 2024-05-01, webapplicationfirewall.json.</summary>
    public const int NameLength = 128;

    /// <summary>Conditions in one rule. One Microsoft table says 10, another 5; the lower one is safe.</summary>
    public const int Conditions = 5;

    /// <summary>Addresses and prefixes in one condition, with rule set CRS 3.2 or newer. Source: Azure subscription limits.</summary>
    public const int Ranges = 600;

    /// <summary>Text values in one condition. Source: Azure subscription limits.</summary>
    public const int TextValues = 10;

    /// <summary>Status codes for the block answer. Source: custom response of the application gateway's firewall.</summary>
    public static bool IsBlockStatus(int status) => status is 200 or 403 or 405 or 406 or 429 or (>= 990 and <= 999);

    /// <summary>Characters of the block answer's body in base64. Source: Microsoft.Network 2024-05-01, webapplicationfirewall.json.</summary>
    public const int BlockBodyLength = 32768;

    /// <summary>Smallest and largest request body limit in KB. Sources: webapplicationfirewall.json; request size limits with CRS 3.2 or newer.</summary>
    public const int MinBodyKb = 8, MaxBodyKb = 2000;

    /// <summary>The request body limit in KB of a policy that sets none. Source: request size limits of the application gateway's firewall.</summary>
    public const int DefaultBodyKb = 128;

    /// <summary>Default and largest limit for file uploads in MB. Source: request size limits with CRS 3.2 or newer.</summary>
    public const int DefaultUploadMb = 100, MaxUploadMb = 4000;
}
