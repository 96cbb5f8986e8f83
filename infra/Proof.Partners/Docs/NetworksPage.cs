using System.Globalization;
using System.Text;
using Proof.Partners.Wallets;

namespace Proof.Partners.Docs;

/// <summary>Writes docs/partner-file/networks.md from the list of networks. A test holds the page to it.</summary>
internal static class NetworksPage
{
    /// <summary>The page.</summary>
    public static string ToText()
    {
        var page = new StringBuilder(
            """
            # Networks

            A currency is always a pair of currency and network, and each enabled pair has one destination wallet. A wallet is checked by the
            rules of its network: format, checksum, main network, no burn address.

            | Name in files | Network |
            |---|---|

            """);
        foreach (var network in Networks.All) page.Append(CultureInfo.InvariantCulture, $"| `{network.Name}` | {network.Title} |\n");
        return page.Append(
            """

            ## Adding a network

            1. Write a class like those in `infra/Proof.Partners/Wallets/Networks`: its name in files, its full name, what else people call it,
               and how its addresses are read. Networks that work like Ethereum read them with `EvmWallet`; another family gets a reader of
               its own beside it, which names the source of its format.
            2. Name the class in `infra/Proof.Partners/Wallets/Networks.cs`.
            3. Add its burn addresses, with source and date, to `BurnAddresses.cs`.
            4. Add right and wrong addresses to `tests/corpus/partners/values/wallets.json`: a good one of each form, one with a changed
               character, one too short, one too long, one of another network, a burn address. Take the good ones from another tool.
            5. Run the tests with `PROOF_OVERWRITE=1` once, and review what changed in this page and in `stacks/partner.schema.json`.

            """).ToString();
    }
}
