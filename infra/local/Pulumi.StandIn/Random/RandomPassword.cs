using System.Collections.Immutable;

namespace Pulumi.Random;

/// <summary>
/// A random text from a cryptographic source, made once and kept in the state. Every change of an input makes a new one.
/// (Package Pulumi.Random 4.x.)
/// </summary>
public class RandomPassword : CustomResource
{
    private const string Token = "random:index/randomPassword:RandomPassword";
    private const string PackageVersion = "4.21.0";

    /// <summary>Registers a random text.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public RandomPassword(string name, RandomPasswordArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RandomPasswordArgs(), Complete(options))
    {
    }

    /// <summary>The bcrypt hash of the text; secret.</summary>
    [Output("bcryptHash")]
    public Output<string> BcryptHash { get; private set; } = null!;

    /// <summary>Values whose change makes a new text.</summary>
    [Output("keepers")]
    public Output<ImmutableDictionary<string, string>?> Keepers { get; private set; } = null!;

    /// <summary>How many characters the text has.</summary>
    [Output("length")]
    public Output<int> Length { get; private set; } = null!;

    /// <summary>The special characters that it may have.</summary>
    [Output("overrideSpecial")]
    public Output<string?> OverrideSpecial { get; private set; } = null!;

    /// <summary>The text; secret.</summary>
    [Output("result")]
    public Output<string> Result { get; private set; } = null!;

    private static CustomResourceOptions Complete(CustomResourceOptions? options) => PackageOptions.Complete(
        new() { Version = PackageVersion, AdditionalSecretOutputs = { "bcryptHash", "result" } }, options, id: null);
}
