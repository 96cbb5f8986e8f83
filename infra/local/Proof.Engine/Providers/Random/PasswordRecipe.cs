using System.Security.Cryptography;
using System.Text;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.Random;

/// <summary>What a random password is made of. The defaults and the special characters are those of the random provider, 4.21.</summary>
internal sealed class PasswordRecipe
{
    private const string DefaultSpecial = "!@#$%&*()-_=+[]{}<>:?";

    private readonly List<(string Characters, int AtLeast)> _kinds = [];

    /// <summary>Reads a recipe from inputs that were checked.</summary>
    public PasswordRecipe(PropertyMap inputs)
    {
        Length = (int)Number(inputs, "length", 0);
        Add(inputs, "lower", "minLower", "abcdefghijklmnopqrstuvwxyz");
        Add(inputs, "upper", "minUpper", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        Add(inputs, inputs.ContainsKey("numeric") ? "numeric" : "number", "minNumeric", "0123456789");
        Add(inputs, "special", "minSpecial", inputs.GetText("overrideSpecial") is { Length: > 0 } given ? given : DefaultSpecial);
    }

    /// <summary>How many characters the password has.</summary>
    public int Length { get; }

    /// <summary>How many characters are asked for by kind.</summary>
    public int AtLeast => _kinds.Sum(k => k.AtLeast);

    /// <summary>Whether there is any character to choose from.</summary>
    public bool HasCharacters => _kinds.Count > 0;

    /// <summary>A new password: first as many of each kind as are asked for, the rest of all kinds, then shuffled.</summary>
    public string Make()
    {
        var password = new StringBuilder(Length);
        foreach (var (characters, atLeast) in _kinds)
            password.Append(RandomNumberGenerator.GetString(characters, atLeast));
        password.Append(RandomNumberGenerator.GetString(string.Concat(_kinds.Select(k => k.Characters)), Length - password.Length));
        var all = password.ToString().ToCharArray();
        RandomNumberGenerator.Shuffle(all.AsSpan());
        return new string(all);
    }

    /// <summary>A number among the inputs, or another where it is absent.</summary>
    public static double Number(PropertyMap inputs, string name, double otherwise) =>
        InputDiff.Bare(inputs.Get(name)) is NumberValue number ? number.Value : otherwise;

    /// <summary>A truth value among the inputs; true where it is absent.</summary>
    public static bool Flag(PropertyMap inputs, string name) => InputDiff.Bare(inputs.Get(name)) is not BoolValue { Value: false };

    private void Add(PropertyMap inputs, string flag, string minimum, string characters)
    {
        if (Flag(inputs, flag))
            _kinds.Add((characters, (int)Number(inputs, minimum, 0)));
    }
}
