using Proof.Partners.Tokens;
using Pulumi;
using Pulumi.Random;

namespace Proof.Infra.Components;

/// <summary>The random part of something secret: 43 base62 characters, 256 bits, made once and then kept.</summary>
internal static class RandomText
{
    // Every input of a password: a change of one would otherwise replace the password, and with it a secret that is in use.
    private static readonly string[] PasswordInputs =
        ["keepers", "length", "lower", "minLower", "minNumeric", "minSpecial", "minUpper", "number", "numeric", "overrideSpecial", "special", "upper"];

    /// <summary>Registers a password and returns its characters.</summary>
    /// <param name="name">The name of the resource.</param>
    /// <param name="parent">The component that it belongs to.</param>
    public static Output<string> Make(string name, Resource parent) => new RandomPassword(
        name,
        new RandomPasswordArgs { Length = ClientTokenText.RandomLength, Special = false },
        new CustomResourceOptions { Parent = parent, IgnoreChanges = [.. PasswordInputs] }).Result;
}
