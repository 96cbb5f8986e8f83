using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Proof.LocalAzure.Http;

/// <summary>Writes answers in the form that Azure's services share.</summary>
internal static class Answers
{
    /// <summary>Answers with JSON.</summary>
    public static Task AnswerAsync(this HttpContext context, int status, JsonNode body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }

    /// <summary>Answers with an error: <c>{"error":{"code","message"}}</c>.</summary>
    public static Task AnswerErrorAsync(this HttpContext context, int status, string code, string message) =>
        context.AnswerAsync(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
}
