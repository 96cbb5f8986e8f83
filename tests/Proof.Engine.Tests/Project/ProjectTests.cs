using Proof.Engine.Project;
using Proof.Engine.Secrets;
using Proof.Engine.State;
using Proof.Engine.Tests.Support;

namespace Proof.Engine.Tests.Project;

public sealed class ProjectTests : IDisposable
{
    private const string Head = "name: shop\nruntime: dotnet\nmain: src/App\nstackConfigDir: stacks\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Name_folders_and_declarations_are_read()
    {
        var project = Project(Head + "config:\n  region:\n    type: string\n    description: Where.\n    default: north\n  aws:size: 3\n");

        Assert.Equal("shop", project.Name);
        Assert.Equal(Path.Combine(_folder.Path, "src", "App"), project.ProgramDirectory);
        Assert.Equal(
            [
                new ConfigDeclaration("shop:region", ConfigType.String, null, "Where.", false, new ConfigText("north", ConfigShape.Scalar), false),
                new ConfigDeclaration("aws:size", null, null, null, false, new ConfigText("3", ConfigShape.Scalar), false),
            ],
            project.Config.AsEnumerable());
    }

    [Fact]
    public void A_stack_gets_its_own_values_over_the_defaults_and_objects_as_compact_JSON()
    {
        var project = Project(Head + "config:\n  region: {type: string, default: north}\n  size: {type: integer, default: 1}\n");
        Stack("dev", "config:\n  shop:size: 2\n  shop:list: [a, 1.50, true]\n  other:map: {b: {c: x}}\n");

        var config = project.ReadStack("dev").Resolve("");

        Assert.Equal("north", config["shop:region"].Text);
        Assert.Equal("2", config["shop:size"].Text);
        Assert.Equal("""["a",1.5,true]""", config["shop:list"].Text);
        Assert.Equal("""{"b":{"c":"x"}}""", config["other:map"].Text);
    }

    [Fact]
    public void Encrypted_values_are_opened_and_stay_secret()
    {
        var secrets = PassphraseSecrets.Open(TestStack.Passphrase, TestStack.Salt, "");
        var project = Project(Head + "config: {}\n");
        Stack("dev", $"""
            encryptionsalt: {TestStack.Salt}
            config:
              shop:plain: x
              shop:token:
                secure: {secrets.Encrypt("s3cret")}
              shop:nested:
                user: me
                key:
                  secure: {secrets.Encrypt("hidden")}
            """);

        var config = project.ReadStack("dev").Resolve(TestStack.Passphrase);

        Assert.Equal(new ConfigValue("s3cret", true), config["shop:token"]);
        Assert.Equal(new ConfigValue("""{"user":"me","key":"hidden"}""", true), config["shop:nested"]);
        Assert.False(config["shop:plain"].IsSecret);
        Assert.Throws<WrongPassphraseException>(() => project.ReadStack("dev").Resolve("other"));
    }

    [Fact]
    public void A_committed_passphrase_is_not_needed_where_nothing_is_encrypted()
    {
        var project = Project(Head);
        Stack("dev", $"encryptionsalt: {TestStack.Salt}\nconfig:\n  shop:plain: x\n");

        Assert.Equal("x", project.ReadStack("dev").Resolve("other")["shop:plain"].Text);
    }

    [Fact]
    public void All_missing_and_wrong_values_are_named_at_once()
    {
        var project = Project(Head + """
            config:
              region: {type: string, description: Where.}
              size: {type: integer}
              open: {type: boolean}
              hosts: {type: array, items: {type: string}}
              key: {type: string, secret: true}
            """);
        Stack("dev", "config:\n  size: many\n  open: yes\n  hosts: [a, [b]]\n  key: clear\n");

        var message = Assert.Throws<ConfigException>(() => project.ReadStack("dev").Resolve("")).Message;

        var file = Path.Combine(_folder.Path, "stacks", "Pulumi.dev.yaml");
        Assert.Equal(
            [
                $"{file}:2:3: 'shop:size' must be a whole number",
                $"{file}:3:3: 'shop:open' must be true or false",
                $"{file}:4:3: 'shop:hosts' has an item [1] that must be a text",
                $"{file}:5:3: 'shop:key' must be encrypted; set it with 'pulumi config set --secret'",
                $"{file}: 'shop:region' is missing: Where.",
            ],
            message.Split('\n'));
    }

    [Theory]
    [InlineData("config:\n  a: 0123\n", "2:6", "'0123' means different things")]
    [InlineData("config:\n  a: 1e3\n", "2:6", "'1e3' means different things")]
    [InlineData("config:\n  a: 2026-12-01\n", "2:6", "'2026-12-01' means different things")]
    [InlineData("config:\n  a: 1_000\n", "2:6", "'1_000' means different things")]
    [InlineData("config:\n  a:\n", "2:5", "a value is missing")]
    public void A_value_that_readers_of_YAML_understand_differently_is_refused(string yaml, string position, string message)
    {
        var project = Project(Head);
        Stack("dev", yaml);

        var exception = Assert.Throws<ConfigException>(() => project.ReadStack("dev").Resolve(""));

        Assert.Contains($"Pulumi.dev.yaml:{position}: {message}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("confg:\n  a: b\n", "1:1: unknown key 'confg'")]
    [InlineData("environment: [prod]\n", "1:14: this engine does not have Pulumi ESC")]
    [InlineData("config:\n  a: 1\n  shop:a: 2\n", "3:3: 'shop:a' is given twice")]
    [InlineData("config: [a]\n", "1:9: 'config' must be a map")]
    [InlineData("config: {a: 1\n", "Pulumi.dev.yaml:2:1")]
    [InlineData("- a\n", "1:1: the file must hold a map")]
    public void A_wrong_stack_file_is_refused_with_its_place(string yaml, string message)
    {
        var project = Project(Head);
        Stack("dev", yaml);

        var exception = Assert.Throws<ConfigException>(() => project.ReadStack("dev"));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runtime: dotnet\n", "'name' is missing")]
    [InlineData("name: a b\nruntime: dotnet\n", "1:7: 'name' must be 1 to 100 letters")]
    [InlineData("name: a\n", "'runtime' is missing")]
    [InlineData("name: a\nruntime: nodejs\n", "2:10: this engine runs programs of the runtime 'dotnet' only")]
    [InlineData("name: a\nruntime: dotnet\nplugins: {}\n", "3:1: this engine does not have 'plugins'")]
    [InlineData("name: a\nruntime: dotnet\nconfig:\n  k: {type: text}\n", "4:13: unknown type 'text'")]
    [InlineData("name: a\nruntime: dotnet\nconfig:\n  k: {type: integer, default: x}\n", "4:31: the value of 'a:k' must be a whole number")]
    public void A_wrong_project_file_is_refused_with_its_place(string yaml, string message)
    {
        var exception = Assert.Throws<ConfigException>(() => Project(yaml));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_stack_is_told_with_those_that_there_are()
    {
        var project = Project(Head);
        Stack("dev", "");
        Stack("prod", "");

        var exception = Assert.Throws<StackNotFoundException>(() => project.ReadStack("test"));

        Assert.Contains("no stack named 'test' found. The stacks of this project are dev, prod", exception.Message, StringComparison.Ordinal);
        Assert.Throws<StackNotFoundException>(() => project.ReadStack("../dev"));
    }

    private ProjectFile Project(string yaml)
    {
        File.WriteAllText(_folder.File("Pulumi.yaml"), yaml);
        return ProjectFile.Read(_folder.Path);
    }

    private void Stack(string name, string yaml)
    {
        Directory.CreateDirectory(_folder.File("stacks"));
        File.WriteAllText(Path.Combine(_folder.Path, "stacks", $"Pulumi.{name}.yaml"), yaml);
    }
}
