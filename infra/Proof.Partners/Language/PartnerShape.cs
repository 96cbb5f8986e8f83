namespace Proof.Partners.Language;

/// <summary>The shape of a partner file: every member there is, in the order of the canonical layout.</summary>
internal static class PartnerShape
{
    /// <summary>What people want to remember, wherever a note is allowed.</summary>
    internal static TextShape Note { get; } = new("What people want to remember. It changes nothing.", ["Frankfurt NAT"], 500);

    private static readonly ObjectShape Waiver = new(
        "A rule that this file may break for a while.",
        new("rule", new TextShape("The rule's id.", ["PRF1205"], 20)
        {
            Known = () => Problems.RuleCatalogue.All.Where(rule => rule.Waivable).Select(rule => rule.Id),
        }, Required: true),
        new("reason", new TextShape("Why that is right here, for reviewers.", ["Their NAT pool; agreed with security."], 500), Required: true),
        new("validUntil", new InstantShape("From this instant on the rule holds again; at most a year ahead."), Required: true));

    /// <summary>The whole file.</summary>
    public static ObjectShape File { get; } = new(
        "A partner of Proof. The file name is the partner's slug, for ever.",
        new("$schema", new TextShape("Lets editors complete and check the file.", ["../partner.schema.json"])),
        new("company", new TextShape("Company or product name.", ["Acme Wallet"], 100), Required: true),
        new("contactEmail", new TextShape("Where credentials and notices go.", ["integrations@acme-wallet.example"], 254)
        {
            HasOwnRule = true,
            Pattern = "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
        }, Required: true),
        new("status", new ChoiceShape(
            "active (default): has access. suspended: keeps ids and tokens, every request is refused. retired: gone for good.",
            "active", "suspended", "retired")),
        new("example", new FlagShape("Marks documentation data; only local runs accept it.")),
        new("offRamp", new FlagShape("Whether the partner's users may sell. Default: false.")),
        new("webhookUrl", AccessShape.WebhookUrl),
        new("note", Note),
        new("waivers", new ListShape("Rules that this file may break for a while.", Waiver, 20)),
        new("widget", WidgetShape.Of(WidgetShape.OfPartner)),
        new("production", AccessShape.Production, Required: true),
        new("sandbox", AccessShape.Sandbox));

    /// <summary>What partner.defaults.json may hold: widget settings only, never addresses, tokens or URLs.</summary>
    public static ObjectShape Defaults { get; } = new(
        "What applies to every partner whose file does not say otherwise: widget settings only, never addresses, tokens, wallets or URLs.",
        new MemberShape("widget", WidgetShape.Of(WidgetShape.OfEverybody)));

    /// <summary>Where in a partner file a member of this name belongs: <c>production</c>, <c>widget.defaults</c> …</summary>
    public static string[] OwnersOf(string name) =>
        [.. Owners("", File).Where(owner => owner.Path.Length > 0 && owner.Shape.Find(name) is not null).Select(owner => owner.Path)];

    private static IEnumerable<(string Path, ObjectShape Shape)> Owners(string path, Shape shape)
    {
        var inside = shape switch
        {
            ObjectShape known => known,
            ListShape { Item: ObjectShape known } => known,
            ListShape { Item: TextOrObjectShape known } => known.Full,
            _ => null,
        };
        if (inside is null) return [];
        return inside.Members.SelectMany(member => Owners(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Shape)).Prepend((path, inside));
    }
}
