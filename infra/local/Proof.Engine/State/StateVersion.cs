using System.Security.Cryptography;
using System.Text;

namespace Proof.Engine.State;

/// <summary>The versions of Pulumi's formats that are read and written.</summary>
internal static class StateVersion
{
    /// <summary>The deployment format that is written.</summary>
    public const int Written = 3;

    /// <summary>The newest deployment format that can be read, when it needs no feature.</summary>
    public const int Newest = 4;

    /// <summary>The layout of the self-managed backend, as <c>meta.yaml</c> names it.</summary>
    public const int Layout = 1;

    /// <summary>The Pulumi release whose format is written; it goes into the manifest.</summary>
    public const string Pulumi = "v3.259.0";

    /// <summary>The manifest's check: the hash of its version, lower-case hex.</summary>
    public static string Magic(string version) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version)));
}
