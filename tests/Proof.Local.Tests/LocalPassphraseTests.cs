namespace Proof.Local.Tests;

public sealed class LocalPassphraseTests : IDisposable
{
    private readonly LocalFolder _folder = new(Path.Combine(Directory.CreateTempSubdirectory("proof-").FullName, ".proof"));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder.Root)!, recursive: true);

    [Fact]
    public void It_is_made_once_and_the_same_afterwards()
    {
        var first = LocalPassphrase.Get(_folder, _ => null);
        var second = LocalPassphrase.Get(_folder, _ => null);

        Assert.True(first.MadeNow);
        Assert.False(second.MadeNow);
        Assert.Equal(first.Value, second.Value);
        Assert.Equal(64, first.Value.Length);
    }

    [Fact]
    public void Two_folders_have_two_passphrases()
    {
        var other = new LocalFolder(_folder.Root + "-other");

        Assert.NotEqual(LocalPassphrase.Get(_folder, _ => null).Value, LocalPassphrase.Get(other, _ => null).Value);
    }

    [Fact]
    public void Pulumis_variable_wins_even_when_it_is_empty()
    {
        var given = LocalPassphrase.Get(_folder, name => name == "PULUMI_CONFIG_PASSPHRASE" ? "" : null);

        Assert.Equal("", given.Value);
        Assert.False(Directory.Exists(_folder.Root));
    }

    [Fact]
    public void The_file_that_Pulumis_variable_names_is_read_and_trimmed()
    {
        var file = _folder.Root + "-passphrase";
        File.WriteAllText(file, "correct horse\n");

        Assert.Equal("correct horse", LocalPassphrase.Get(_folder, Named(file)).Value);
    }

    [Fact]
    public void A_named_file_that_is_not_there_is_said()
    {
        var missing = Assert.Throws<PassphraseException>(() => LocalPassphrase.Get(_folder, Named("/nowhere/passphrase")));

        Assert.Contains("/nowhere/passphrase", missing.Message);
        Assert.Contains("PULUMI_CONFIG_PASSPHRASE_FILE", missing.Message);
    }

    [Fact]
    public void None_is_made_over_state_that_another_one_encrypted()
    {
        Directory.CreateDirectory(_folder.State);

        var gone = Assert.Throws<PassphraseException>(() => LocalPassphrase.Get(_folder, _ => null));

        Assert.Contains(_folder.PassphraseFile, gone.Message);
        Assert.False(File.Exists(_folder.PassphraseFile));
    }

    [Fact]
    public void It_never_prints() => Assert.Equal("[secret]", LocalPassphrase.Get(_folder, _ => null).ToString());

    private static Func<string, string?> Named(string file) => name => name == "PULUMI_CONFIG_PASSPHRASE_FILE" ? file : null;
}
