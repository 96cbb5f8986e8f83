namespace Pulumi.Protocol;

/// <summary>
/// The fixed texts that mark special values inside a <c>google.protobuf.Struct</c>. Pulumi's protocol and its state files use the
/// same ones (source: <c>sdk/go/common/resource</c> of pulumi/pulumi).
/// </summary>
public static class WireSignatures
{
    /// <summary>The key whose presence makes a struct a special value; its value is one of the signatures below.</summary>
    public const string SpecialKey = "4dabf18193072939515e22adb298388d";

    /// <summary>A secret; the key <see cref="ValueKey"/> holds what is secret.</summary>
    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>An asset: one of the keys <c>text</c>, <c>path</c> and <c>uri</c>.</summary>
    public const string Asset = "c44067f5952c0a294b673a41bacd8c17";

    /// <summary>An archive: one of the keys <c>assets</c>, <c>path</c> and <c>uri</c>.</summary>
    public const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";

    /// <summary>A reference to a resource: <see cref="UrnKey"/>, and <see cref="IdKey"/> for custom resources.</summary>
    public const string ResourceReference = "5cf8f73096256a8f31e491e813e4eb8e";

    /// <summary>An output with its dependencies: <see cref="ValueKey"/> (absent when unknown), <c>secret</c>, <c>dependencies</c>.</summary>
    public const string OutputValue = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    /// <summary>The key of the wrapped value of a secret or an output value.</summary>
    public const string ValueKey = "value";

    /// <summary>The key of the URN in a resource reference.</summary>
    public const string UrnKey = "urn";

    /// <summary>The key of the id in a resource reference; empty text when the id is not known yet.</summary>
    public const string IdKey = "id";

    /// <summary>Stands for a text that is not known yet. The official .NET SDK sends and understands only this one.</summary>
    public const string UnknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>Stands for a truth value that is not known yet.</summary>
    public const string UnknownBool = "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7";

    /// <summary>Stands for a number that is not known yet.</summary>
    public const string UnknownNumber = "3eeb2bf0-c639-47a8-9e75-3b44932eb421";

    /// <summary>Stands for a list that is not known yet.</summary>
    public const string UnknownArray = "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2";

    /// <summary>Stands for an asset that is not known yet.</summary>
    public const string UnknownAsset = "030794c1-ac77-496b-92df-f27374a8bd58";

    /// <summary>Stands for an archive that is not known yet.</summary>
    public const string UnknownArchive = "e48ece36-62e2-4504-bad9-02848725956a";

    /// <summary>Stands for a map that is not known yet.</summary>
    public const string UnknownObject = "dd056dcd-154b-4c76-9bd3-c8f88648b5ff";

    /// <summary>Whether a text is one of the seven that stand for a value not known yet.</summary>
    public static bool IsUnknown(string text) => text is UnknownString or UnknownBool or UnknownNumber or UnknownArray
        or UnknownAsset or UnknownArchive or UnknownObject;
}
