namespace Proof.Partners.Language;

/// <summary>The shape of a partner file: every member there is, in the order of the canonical layout.</summary>
internal static class PartnerShape
{
    /// <summary>The longest list of addresses that is looked at.</summary>
    private const int MostAddresses = 10_000;

    private static readonly TextShape Note = new("What people want to remember. It changes nothing.", ["Frankfurt NAT"], 500);

    private static readonly TextShape Address = new(
        "One address or one range (CIDR), in its canonical spelling.", ["198.51.100.0/28", "203.0.113.10"], 64);

    private static readonly ObjectShape AddressWithNote = new(
        "An address with what people want to remember about it.",
        new("cidr", Address, Required: true),
        new("note", Note));

    private static readonly ObjectShape PreviousToken = new(
        "An older generation that stays accepted for a grace period.",
        new("generation", new WholeNumberShape("Its number.", 1, 1_000_000), Required: true),
        new("validUntil", new InstantShape("From this instant on it is refused."), Required: true),
        new("note", Note));

    private static readonly ObjectShape ClientToken = new(
        "The generations of the client token. The token itself is made when it is provisioned and never stands in a file.",
        new("generation", new WholeNumberShape("The current generation: 1 at first, one more with each rotation.", 1, 1_000_000), Required: true),
        new("previous", new ListShape("Older generations that are still accepted.", PreviousToken)),
        new("emergency", new FlagShape("True when this rotation may leave less grace than the configured minimum, as after a leak.")));

    private static readonly ObjectShape Environment = new(
        "The partner's access to one environment.",
        new("note", Note),
        new("allowedIps", new ListShape("The backend servers that may call; requests from anywhere else get 403.",
            new TextOrObjectShape("An address, alone or with a note.", Address, AddressWithNote), MostAddresses), Required: true),
        new("clientToken", ClientToken, Required: true));

    /// <summary>The whole file.</summary>
    public static ObjectShape File { get; } = new(
        "A partner of Proof: the file name is its slug, for ever.",
        new("$schema", new TextShape("Lets editors complete and check the file.", ["../partner.schema.json"])),
        new("company", new TextShape("Company or product name.", ["Acme Wallet"], 100), Required: true),
        new("contactEmail", new TextShape("Where credentials and notices go.", ["integrations@acme-wallet.example"], 254), Required: true),
        new("status", new ChoiceShape(
            "active: has access. suspended: keeps ids and tokens, every request is refused. retired: gone for good.", "active", "suspended", "retired")),
        new("example", new FlagShape("Marks documentation data; only local runs accept it.")),
        new("offRamp", new FlagShape("Whether the partner's users may sell. Default: false.")),
        new("note", Note),
        new("production", Environment, Required: true),
        new("sandbox", Environment));

    /// <summary>What partner.defaults.json may hold: widget settings only, never addresses, tokens or URLs. There are none so far.</summary>
    public static ObjectShape Defaults { get; } = new("What applies to every partner whose file does not say otherwise.");
}
