using System.Collections.Frozen;

namespace Proof.Partners.Data;

/// <summary>The currencies of ISO 4217 that people pay with.</summary>
internal static class FiatCurrencies
{
    /// <summary>Their codes.</summary>
    public static FrozenSet<string> All { get; } = DataFile.Read("iso-4217.csv").Select(fields => fields[0]).ToFrozenSet(StringComparer.Ordinal);
}
