using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Http;

/// <summary>
/// What LocalAzure checks of a caller: that a bearer token is there. Whose it is, and what it may do, is not checked, because there
/// is no identity service here; whoever reaches the loopback port may do everything.
/// </summary>
internal static class Authorization
{
    /// <summary>Throws <see cref="ArmException"/> (401) with a challenge when there is no bearer token.</summary>
    public static void RequireBearer(HttpContext context, string challenge, string code, string message)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && header.AsSpan(7).Trim().Length > 0)
            return;
        context.Response.Headers.WWWAuthenticate = challenge;
        throw new ArmException(401, code, message);
    }
}
