namespace Pulumi.Random;

/// <summary>What a <see cref="RandomPassword"/> takes.</summary>
public sealed class RandomPasswordArgs : ResourceArgs
{
    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Values whose change makes a new text.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>How many characters the text has.</summary>
    [Input("length", required: true)]
    public Input<int> Length { get; set; } = null!;

    /// <summary>Whether it may have lower-case letters; so by default.</summary>
    [Input("lower")]
    public Input<bool>? Lower { get; set; }

    /// <summary>How many lower-case letters it has at least.</summary>
    [Input("minLower")]
    public Input<int>? MinLower { get; set; }

    /// <summary>How many digits it has at least.</summary>
    [Input("minNumeric")]
    public Input<int>? MinNumeric { get; set; }

    /// <summary>How many special characters it has at least.</summary>
    [Input("minSpecial")]
    public Input<int>? MinSpecial { get; set; }

    /// <summary>How many upper-case letters it has at least.</summary>
    [Input("minUpper")]
    public Input<int>? MinUpper { get; set; }

    /// <summary>Whether it may have digits; so by default.</summary>
    [Input("numeric")]
    public Input<bool>? Numeric { get; set; }

    /// <summary>The special characters that it may have.</summary>
    [Input("overrideSpecial")]
    public Input<string>? OverrideSpecial { get; set; }

    /// <summary>Whether it may have special characters; so by default.</summary>
    [Input("special")]
    public Input<bool>? Special { get; set; }

    /// <summary>Whether it may have upper-case letters; so by default.</summary>
    [Input("upper")]
    public Input<bool>? Upper { get; set; }
}
