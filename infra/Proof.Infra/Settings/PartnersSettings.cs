using System.Collections.Immutable;
using Proof.Infra.Tokens;
using Proof.Partners.Model;

namespace Proof.Infra.Settings;

/// <summary>The configuration of a stack with the role <c>partners</c>: one environment's access for all partners.</summary>
internal sealed record PartnersSettings : StackSettings
{
    /// <summary>Where partners send their requests (<c>baseUrl</c>), without a slash at the end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Where requests go that were let through (<c>backendUrl</c>): it takes the place of <c>{baseUrl}/widget</c>.</summary>
    public required string BackendUrl { get; init; }

    /// <summary>Where WebSocket connections go that were let through (<c>webSocketBackendUrl</c>): it takes the place of <c>{baseUrl}/ws</c>.</summary>
    public required string WebSocketBackendUrl { get; init; }

    /// <summary>What this stack stands on.</summary>
    public required PlatformSource Platform { get; init; }

    /// <summary>
    /// Over how many fragments the gateway's directory is spread (<c>shards</c>): 16 or 256. Default: 16, good for about 3,500 tokens with
    /// four ranges each.
    /// </summary>
    public required int Shards { get; init; }

    /// <summary>
    /// How long the token before must go on working when it is rotated, counted from the deployment (<c>minimumGraceMinutes</c>), unless
    /// the file says <c>"emergency": true</c>. Default: 60 minutes.
    /// </summary>
    public required TimeSpan MinimumGrace { get; init; }

    /// <summary>How often one partner may call.</summary>
    public required RateLimit RateLimit { get; init; }

    /// <summary>Whether partners marked as examples are deployed (<c>allowExamples</c>). Default: false.</summary>
    public required bool AllowExamples { get; init; }

    /// <summary>
    /// Partners whose access to this environment is being taken away on purpose by removing it from their file (<c>withdrawn</c>).
    /// Default: none.
    /// </summary>
    public required ImmutableArray<string> Withdrawn { get; init; }

    /// <summary>
    /// The tokens of partners that were set up by hand (<c>importedTokens</c>, secret), by slug: each is the text of the partner's first
    /// generation. Default: none.
    /// </summary>
    public ImmutableSortedDictionary<string, ImportedToken> ImportedTokens { get; init; } = ImportedTokensConfig.None;

    /// <summary>
    /// The generation of the secret that session signatures are computed with (<c>signingSecretGeneration</c>); it only ever rises, by
    /// one. Default: 1.
    /// </summary>
    public int SigningSecretGeneration { get; init; } = 1;

    /// <summary>
    /// The generation of the secret that tells the relay that Event Grid is calling (<c>relaySecretGeneration</c>); it only ever rises, by
    /// one. Default: 1.
    /// </summary>
    public int RelaySecretGeneration { get; init; } = 1;

    /// <summary>Reads the keys of this role; what is wrong is remembered by the reader.</summary>
    public static PartnersSettings Read(ConfigReader config, ProofEnvironment environment) => new()
    {
        Environment = environment,
        ManagedRules = config.ManagedRules(),
        BaseUrl = config.Text("baseUrl", Patterns.HttpsUrl, "an https URL without a slash at the end"),
        BackendUrl = config.Text("backendUrl", Patterns.HttpsUrl, "an https URL without a slash at the end"),
        WebSocketBackendUrl = config.Text("webSocketBackendUrl", Patterns.WssUrl, "a wss URL without a slash at the end"),
        Platform = PlatformSource.Read(config, environment),
        Shards = config.Choice("shards", 16, ("16", 16), ("256", 256)),
        MinimumGrace = TimeSpan.FromMinutes(config.Number("minimumGraceMinutes", 0, 7 * 24 * 60, 60)),
        RateLimit = new RateLimit(config.Number("rateLimitCalls", 1, 1_000_000, 600), config.Number("rateLimitSeconds", 1, 300, 60)),
        AllowExamples = config.Flag("allowExamples", false),
        Withdrawn = config.List("withdrawn"),
        ImportedTokens = ImportedTokensConfig.Read(config),
        SigningSecretGeneration = config.Number("signingSecretGeneration", 1, 1_000_000, 1),
        RelaySecretGeneration = config.Number("relaySecretGeneration", 1, 1_000_000, 1),
    };
}

/// <summary>How often one partner may call.</summary>
/// <param name="Calls">The most calls in one period (<c>rateLimitCalls</c>). Default: 600.</param>
/// <param name="Seconds">The length of a period in seconds (<c>rateLimitSeconds</c>), at most 300: API Management's limit. Default: 60.</param>
internal sealed record RateLimit(int Calls, int Seconds);
