using System.Collections.Immutable;

namespace Proof.Infra.Firewall;

/// <summary>
/// The rules of Microsoft_DefaultRuleSet 2.1 on Application Gateway, by group: its page "DRS and CRS rule groups and rules" of 2025-03-06. The
/// groups' names are those of the API. A list of the service from 2026 counts one rule more in MS-ThreatIntel-CVEs, whose id is in neither.
/// </summary>
internal static class DefaultRuleSet
{
    /// <summary>The name of the rule set.</summary>
    public const string Type = "Microsoft_DefaultRuleSet";

    /// <summary>Its version.</summary>
    public const string Version = "2.1";

    /// <summary>The group with the rule about content types.</summary>
    public const string ProtocolEnforcement = "PROTOCOL-ENFORCEMENT";

    /// <summary>The rule that refuses content types that are not on Azure's list.</summary>
    public const string ContentType = "920420";

    /// <summary>The ids of the rules, by group.</summary>
    public static ImmutableArray<(string Group, ImmutableArray<string> Rules)> Groups { get; } =
    [
        ("General", Ids("200002 200003")),
        ("METHOD-ENFORCEMENT", Ids("911100")),
        (ProtocolEnforcement, Ids(
            "920100 920120 920121 920160 920170 920171 920180 920181 920190 920200 920201 920210 920220 920230 920240 920260 920270 920271 "
            + "920280 920290 920300 920310 920311 920320 920330 920340 920341 920350 920420 920430 920440 920450 920470 920480 920500")),
        ("PROTOCOL-ATTACK", Ids("921110 921120 921130 921140 921150 921151 921160 921190 921200")),
        ("LFI", Ids("930100 930110 930120 930130")),
        ("RFI", Ids("931100 931110 931120 931130")),
        ("RCE", Ids("932100 932105 932110 932115 932120 932130 932140 932150 932160 932170 932171 932180")),
        ("PHP", Ids("933100 933110 933120 933130 933140 933150 933151 933160 933170 933180 933200 933210")),
        ("NODEJS", Ids("934100")),
        ("XSS", Ids(
            "941100 941101 941110 941120 941130 941140 941150 941160 941170 941180 941190 941200 941210 941220 941230 941240 941250 941260 "
            + "941270 941280 941290 941300 941310 941320 941330 941340 941350 941360 941370 941380")),
        ("SQLI", Ids(
            "942100 942110 942120 942130 942140 942150 942160 942170 942180 942190 942200 942210 942220 942230 942240 942250 942260 942270 "
            + "942280 942290 942300 942310 942320 942330 942340 942350 942360 942361 942370 942380 942390 942400 942410 942430 942440 942450 "
            + "942470 942480 942500 942510")),
        ("FIX", Ids("943100 943110 943120")),
        ("JAVA", Ids("944100 944110 944120 944130 944200 944210 944240 944250")),
        ("MS-ThreatIntel-WebShells", Ids("99005002 99005003 99005004 99005005 99005006")),
        ("MS-ThreatIntel-AppSec", Ids("99030001 99030002")),
        ("MS-ThreatIntel-SQLI", Ids("99031001 99031002 99031003 99031004")),
        ("MS-ThreatIntel-CVEs", Ids(
            "99001001 99001002 99001003 99001004 99001005 99001006 99001007 99001008 99001009 99001010 99001011 99001012 99001013 99001014 "
            + "99001015 99001016 99001017")),
    ];

    private static ImmutableArray<string> Ids(string text) => [.. text.Split(' ')];
}
