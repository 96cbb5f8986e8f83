using System.Text;

namespace Proof.Infra.Firewall;

/// <summary>What a caller sees whom the firewall blocks. It is one static text, so it carries neither the address nor a request id.</summary>
internal static class BlockAnswer
{
    /// <summary>The status code.</summary>
    public const int Status = 403;

    /// <summary>The JSON body.</summary>
    public const string Body =
        """{"error":"forbidden","code":"forbidden_origin","message":"The address of the caller is not on the allowlist."}""";

    /// <summary>The body in base64, as the policy wants it.</summary>
    public static string BodyBase64 => Convert.ToBase64String(Encoding.UTF8.GetBytes(Body));
}
