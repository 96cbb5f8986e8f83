using System.Text.RegularExpressions;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>What a resource's name may look like.</summary>
/// <param name="pattern">A regular expression that the whole name must match.</param>
/// <param name="minLength">In characters.</param>
/// <param name="maxLength">In characters.</param>
/// <param name="words">The rule for people.</param>
/// <param name="code">Azure's code for a wrong name.</param>
internal sealed class NameRule(string pattern, int minLength, int maxLength, string words, string code = "InvalidResourceName")
{
    private readonly Regex _pattern = new($@"\A(?:{pattern})\z", RegexOptions.ECMAScript);

    /// <summary>Whether a name keeps the rule.</summary>
    public bool Allows(string name) => name.Length >= minLength && name.Length <= maxLength && _pattern.IsMatch(name);

    /// <summary>Throws <see cref="ArmException"/> (400) for a name that breaks the rule.</summary>
    public void Check(string name, string type)
    {
        if (!Allows(name))
            throw new ArmException(400, code, $"The name '{name}' is not valid for {type}: {words}.");
    }
}
