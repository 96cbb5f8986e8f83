namespace Proof.Partners.Model;

/// <summary>Whether a partner has access.</summary>
public enum PartnerStatus
{
    /// <summary>Has access.</summary>
    Active,

    /// <summary>Keeps its ids and tokens, but every request is refused.</summary>
    Suspended,

    /// <summary>Gone for good; the file stays so that slug and ids are never given to somebody else.</summary>
    Retired,
}
