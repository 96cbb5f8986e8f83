namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>The sections of a policy document, in the order in which they run.</summary>
[Flags]
internal enum PolicySections
{
    /// <summary>No section.</summary>
    None = 0,

    /// <summary>Before the request goes to the backend.</summary>
    Inbound = 1,

    /// <summary>Where the request goes to the backend.</summary>
    Backend = 2,

    /// <summary>After the backend's answer.</summary>
    Outbound = 4,

    /// <summary>After an error in one of the others.</summary>
    OnError = 8,

    /// <summary>Every section.</summary>
    All = Inbound | Backend | Outbound | OnError,
}

/// <summary>The names of sections in documents.</summary>
internal static class PolicySectionNames
{
    /// <summary>The element's name.</summary>
    public static string ToElementName(this PolicySections section) => section switch
    {
        PolicySections.Inbound => "inbound",
        PolicySections.Backend => "backend",
        PolicySections.Outbound => "outbound",
        _ => "on-error",
    };

    /// <summary>The single sections in the order in which they run.</summary>
    public static PolicySections[] InOrder { get; } = [PolicySections.Inbound, PolicySections.Backend, PolicySections.Outbound, PolicySections.OnError];
}
