using Proof.Infra.Plan;

namespace Proof.Infra.Gateway;

/// <summary>
/// The fragment that finds imported tokens: they carry no key id, so the gate looks them up by their hash. Only tokens that the directory
/// still lists are in it.
/// </summary>
internal static class ImportedFragment
{
    /// <summary>The fragment's name.</summary>
    public const string Name = "imported";

    /// <summary>The variable in which the gate finds the entries.</summary>
    public const string Variable = "gate-imported";

    /// <summary>
    /// The fragment's text: the 64 hexadecimal digits of each imported token's hash, and its key id. Throws <see cref="RefusedException"/>
    /// when it would be too large: it holds about 430 tokens.
    /// </summary>
    public static string Text(IEnumerable<PlannedToken> tokens)
    {
        var text = DataFragment.Text(Variable, tokens
            .Where(token => token.Imported is not null)
            .Select(token => $"{token.Imported!.Hash} {token.KeyId}"));
        DataFragment.RefuseTooLarge(Name, text, "Rotate some partners with imported tokens to new ones; once the old generation is dropped from the file, its entry is gone.");
        return text;
    }
}
