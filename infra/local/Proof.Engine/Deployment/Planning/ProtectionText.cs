namespace Proof.Engine.Deployment.Planning;

/// <summary>Pulumi's words for what the <c>protect</c> option stops.</summary>
internal static class ProtectionText
{
    /// <summary>A protected resource would be deleted.</summary>
    public static string CannotDelete(string urn) =>
        $"resource \"{urn}\" cannot be deleted\nbecause it is protected. To unprotect the resource, "
        + "either remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`, or use the command:\n"
        + $"`pulumi state unprotect '{urn}'`";

    /// <summary>A protected resource would be replaced.</summary>
    public static string CannotReplace(string urn) =>
        $"unable to replace resource \"{urn}\"\nas it is currently marked for protection. To unprotect the resource, "
        + "remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`";
}
