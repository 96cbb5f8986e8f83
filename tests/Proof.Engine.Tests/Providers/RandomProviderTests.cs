using Proof.Engine.Providers;
using Proof.Engine.Providers.Random;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

public sealed class RandomProviderTests
{
    private const string Type = RandomProvider.PasswordType;

    private readonly RandomProvider _provider = new();

    [Fact]
    public async Task A_token_of_43_base62_characters_is_made_and_secret()
    {
        var (id, outputs) = await CreateAsync(("length", 43.0), ("special", false));

        Assert.Equal("none", id);
        var result = Assert.IsType<SecretValue>(outputs["result"]);
        Assert.Matches("^[0-9A-Za-z]{43}$", Assert.IsType<StringValue>(result.Value).Value);
        Assert.Equal(false, outputs["special"]);
        Assert.Equal(true, outputs["upper"]);
        Assert.Equal(0.0, outputs["minLower"]);
    }

    [Fact]
    public async Task No_two_passwords_are_alike()
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 100; i++)
            Assert.True(made.Add((await CreateAsync(("length", 43.0))).Outputs.GetText("result")!));
    }

    [Fact]
    public async Task Every_character_of_the_alphabet_comes_up()
    {
        var (_, outputs) = await CreateAsync(("length", 10_000.0), ("special", false));

        Assert.Equal(62, outputs.GetText("result")!.Distinct().Count());
    }

    [Fact]
    public async Task Minimums_are_kept()
    {
        var (_, outputs) = await CreateAsync(
            ("length", 8.0), ("minLower", 2.0), ("minUpper", 2.0), ("minNumeric", 2.0), ("minSpecial", 2.0), ("overrideSpecial", "#"));

        var password = outputs.GetText("result")!;
        Assert.Equal(2, password.Count(char.IsAsciiLetterLower));
        Assert.Equal(2, password.Count(char.IsAsciiLetterUpper));
        Assert.Equal(2, password.Count(char.IsAsciiDigit));
        Assert.Equal(2, password.Count(c => c == '#'));
    }

    [Theory]
    [InlineData("length", 0.0, "length")]
    [InlineData("length", 1.0, "sum of")]
    [InlineData("length", -1.0, "length")]
    public async Task An_impossible_length_is_refused(string name, double value, string words)
    {
        var check = await CheckAsync((name, value), ("minLower", 2.0));

        Assert.Contains(check.Failures, f => f.Reason.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_length_an_empty_alphabet_and_an_unknown_property_are_refused()
    {
        Assert.Equal("length", (await CheckAsync()).Failures[0].Property);
        Assert.Single((await CheckAsync(("length", 5.0), ("lower", false), ("upper", false), ("numeric", false), ("special", false))).Failures);
        Assert.Equal("size", Assert.Single((await CheckAsync(("length", 5.0), ("size", 5.0))).Failures).Property);
    }

    [Fact]
    public async Task Every_change_replaces_side_by_side()
    {
        var diff = await _provider.DiffAsync(
            new DiffRequest(Type, "none", PropertyMap.Of(("length", 5.0)), PropertyMap.Empty, PropertyMap.Of(("length", 6.0), ("keepers", PropertyMap.Of(("a", "1"))))), default);

        Assert.Equal("keepers length", string.Join(' ', diff.Replaces));
        Assert.False(diff.DeleteBeforeReplace);
    }

    [Fact]
    public void A_password_to_come_is_an_unknown_secret()
    {
        var outputs = _provider.Foresee(Type, PropertyMap.Of(("length", 5.0)), null);

        Assert.Equal(new SecretValue(PropertyValue.Unknown), outputs["result"]);
        Assert.Equal(5.0, outputs["length"]);
    }

    [Fact]
    public async Task An_interrupted_creation_finds_nothing_and_is_done_again()
    {
        var id = _provider.ForetellId(Type, PropertyMap.Of(("length", 5.0)));

        Assert.Null(await _provider.ReadAsync(Type, id!, default));
    }

    private Task<CheckResult> CheckAsync(params (string, PropertyValue)[] inputs) =>
        _provider.CheckAsync(new CheckRequest(Type, "p", null, PropertyMap.Of(inputs), [1]), default);

    private async Task<CreateResult> CreateAsync(params (string, PropertyValue)[] inputs)
    {
        var check = await CheckAsync(inputs);
        Assert.Empty(check.Failures);
        return await _provider.CreateAsync(new CreateRequest(Type, "p", check.Inputs), default);
    }
}
