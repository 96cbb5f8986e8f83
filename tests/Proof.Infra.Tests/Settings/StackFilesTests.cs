using Proof.Infra.Settings;

namespace Proof.Infra.Tests.Settings;

/// <summary>The committed Pulumi.yaml and stack files agree with what the program reads.</summary>
public sealed class StackFilesTests
{
    [Theory]
    [InlineData("platform-production")]
    [InlineData("platform-sandbox")]
    [InlineData("production")]
    [InlineData("sandbox")]
    public void A_committed_stack_can_be_read(string stack)
    {
        var settings = StackSettings.Read(StackFiles.Read(stack));

        Assert.Equal(stack, settings is PlatformSettings ? "platform-" + settings.EnvironmentName : settings.EnvironmentName);
    }

    [Theory]
    [InlineData("platform")]
    [InlineData("partners")]
    public void The_program_reads_only_declared_keys(string role)
    {
        var asked = Asked(role);

        Assert.Empty(asked.Except(StackFiles.Declared.Keys));
        Assert.All(asked, key => Assert.NotEmpty((string)StackFiles.Declared[key]["description"]));
    }

    [Fact]
    public void Every_declared_key_is_read() => Assert.Empty(StackFiles.Declared.Keys.Except(Asked("platform")).Except(Asked("partners")));

    [Fact]
    public void A_declared_default_is_the_program_s_own()
    {
        var partners = StackFiles.Config("sandbox");
        var platform = StackFiles.Config("platform-sandbox");

        Assert.Equivalent(StackSettings.Read(partners.GetValueOrDefault), StackSettings.Read(StackFiles.Read("sandbox")));
        Assert.Equal(StackSettings.Read(platform.GetValueOrDefault), StackSettings.Read(StackFiles.Read("platform-sandbox")));
    }

    [Fact]
    public void Only_what_every_stack_sets_has_no_default() =>
        Assert.Equal(["environment", "role"], StackFiles.Declared.Where(key => !key.Value.ContainsKey("default")).Select(key => key.Key).Order());

    private static HashSet<string> Asked(string role)
    {
        var asked = new HashSet<string>();
        Assert.Throws<RefusedException>(() => StackSettings.Read(key =>
        {
            asked.Add(key);
            return key == "role" ? role : null;
        }));
        return asked;
    }
}
