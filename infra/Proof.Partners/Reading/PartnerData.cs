namespace Proof.Partners.Reading;

/// <summary>What the configuration binder fills from a checked document. Texts that have a type of their own are turned into it afterwards.</summary>
internal sealed class PartnerData
{
    /// <summary>Company or product name.</summary>
    public string Company { get; set; } = "";

    /// <summary>Contact e-mail address.</summary>
    public string ContactEmail { get; set; } = "";

    /// <summary>Status, as written.</summary>
    public string Status { get; set; } = "active";

    /// <summary>Whether it is documentation data.</summary>
    public bool Example { get; set; }

    /// <summary>Whether users may sell.</summary>
    public bool OffRamp { get; set; }

    /// <summary>What people want to remember.</summary>
    public string? Note { get; set; }

    /// <summary>Where events go.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>Waivers; null when there are none.</summary>
    public List<WaiverData>? Waivers { get; set; }

    /// <summary>The widget's settings; null when there are none.</summary>
    public WidgetData? Widget { get; set; }

    /// <summary>Access to production.</summary>
    public EnvironmentData? Production { get; set; }

    /// <summary>Access to sandbox.</summary>
    public EnvironmentData? Sandbox { get; set; }
}

/// <summary>Access to one environment.</summary>
internal sealed class EnvironmentData
{
    /// <summary>What people want to remember.</summary>
    public string? Note { get; set; }

    /// <summary>Where events go.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>The addresses; null when the list is empty.</summary>
    public List<AllowedIpData>? AllowedIps { get; set; }

    /// <summary>The token's generations.</summary>
    public ClientTokenData ClientToken { get; set; } = new();
}

/// <summary>An address.</summary>
internal sealed class AllowedIpData
{
    /// <summary>The canonical text.</summary>
    public string Cidr { get; set; } = "";

    /// <summary>What people want to remember.</summary>
    public string? Note { get; set; }

    /// <summary>The instant, as written.</summary>
    public string? ValidUntil { get; set; }
}

/// <summary>The generations of a token.</summary>
internal sealed class ClientTokenData
{
    /// <summary>The current one.</summary>
    public int Generation { get; set; }

    /// <summary>Older ones; null when the list is empty.</summary>
    public List<PreviousTokenData>? Previous { get; set; }

    /// <summary>Whether less grace is accepted.</summary>
    public bool Emergency { get; set; }
}

/// <summary>An older generation of a token.</summary>
internal sealed class PreviousTokenData
{
    /// <summary>Its number.</summary>
    public int Generation { get; set; }

    /// <summary>The instant, as written.</summary>
    public string ValidUntil { get; set; } = "";

    /// <summary>What people want to remember.</summary>
    public string? Note { get; set; }
}

/// <summary>A waiver.</summary>
internal sealed class WaiverData
{
    /// <summary>The rule's id.</summary>
    public string Rule { get; set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The instant, as written.</summary>
    public string ValidUntil { get; set; } = "";
}
