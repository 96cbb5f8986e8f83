namespace Proof.Partners.Wallets;

/// <summary>
/// A network that currencies are on. To add one: write a class like those in this folder, name it in <see cref="Networks"/>, and give it
/// right and wrong addresses in the corpus.
/// </summary>
/// <param name="Name">The name that files use.</param>
/// <param name="Title">The network's full name.</param>
/// <param name="OtherNames">What else people call it; only to guess what was meant.</param>
internal abstract record Network(string Name, string Title, params string[] OtherNames)
{
    /// <summary>Reads the address of a wallet on this network.</summary>
    public abstract WalletReading Read(string wallet);
}
