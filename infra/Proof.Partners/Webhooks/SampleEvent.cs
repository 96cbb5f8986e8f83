using System.Text.Json;
using Proof.Partners.Language;

namespace Proof.Partners.Webhooks;

/// <summary>A transaction event as partners get them, that can be told for a sample: no transaction has its id.</summary>
internal static class SampleEvent
{
    /// <summary>The event's JSON: the members of Proof's transaction webhook.</summary>
    public static string Of(DateTimeOffset now) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["merchant_transaction_id"] = "sample-from-proof",
        ["type"] = "buy",
        ["status"] = "pending",
        ["currency"] = "USDT",
        ["network"] = "TRC20",
        ["crypto_amount"] = "100.00",
        ["fiat_currency"] = "EUR",
        ["fiat_amount"] = "95.00",
        ["created_at"] = Instants.Write(now),
        ["updated_at"] = Instants.Write(now),
    });
}
