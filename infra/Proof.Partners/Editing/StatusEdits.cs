using Proof.Partners.Json;

namespace Proof.Partners.Editing;

/// <summary>Edits of the status.</summary>
internal static class StatusEdits
{
    /// <summary>The document of a suspended partner.</summary>
    public static JsonObject Suspend(JsonObject document) => document["status"] is JsonText { Value: "suspended" }
        ? throw new EditRefusedException("The partner is suspended already.")
        : document.With("status", JsonEdit.Text("suspended"));

    /// <summary>The document of a partner that is active again.</summary>
    public static JsonObject Resume(JsonObject document) => document["status"] is JsonText { Value: "suspended" }
        ? document.With("status", JsonEdit.Text("active"))
        : throw new EditRefusedException("The partner is not suspended.");

    /// <summary>The document of a retired partner: no addresses, no previous tokens, and no waivers, which nothing needs any more.</summary>
    public static JsonObject Retire(JsonObject document)
    {
        var result = document.Without("waivers").With("status", JsonEdit.Text("retired"));
        foreach (var name in new[] { "production", "sandbox" })
        {
            if (result[name] is not JsonObject part) continue;
            var token = ((JsonObject)part["clientToken"]!).Without("previous", "emergency");
            result = result.With(name, part.With("allowedIps", JsonEdit.List([])).With("clientToken", token));
        }

        return result;
    }
}
