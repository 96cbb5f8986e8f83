using System.Text.Json;

namespace Proof.Cli.Tests.Partners;

/// <summary>Commands that look at partner files: validate, format, list, show, schema.</summary>
public sealed class ReadingCommandTests
{
    private static readonly string Wrong = PartnerCommandLine.Acme.Replace("198.51.100.0/28", "198.51.100.7/28", StringComparison.Ordinal);

    [Fact]
    public async Task Good_files_are_validated_with_exit_code_0()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("validate"));
        Assert.Equal("1 partner without errors; no errors\n", proof.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_wrong_file_is_named_with_line_column_rule_and_what_to_do()
    {
        using var proof = new PartnerCommandLine();
        proof.Write("acme-wallet.json", Wrong);
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("validate"));
        Assert.Contains("stacks/partners/acme-wallet.json:9:7: error PRF1203 at $.production.allowedIps[0]: ", proof.Error, StringComparison.Ordinal);
        Assert.Contains("      = Write 198.51.100.0/28 for the range, or 198.51.100.7 for the one address.", proof.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validating_one_file_shows_its_problems_only_but_holds_it_against_the_others()
    {
        using var proof = new PartnerCommandLine();
        proof.Write("broken.json", "{");
        proof.Write("twin.json", PartnerCommandLine.Acme.Replace("Acme Wallet", "Twin", StringComparison.Ordinal));
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("validate", "stacks/partners/twin.json"));
        Assert.Contains("twin.json:9:7: error PRF1215", proof.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("broken.json", proof.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("validate", "stacks/partners/nobody.json"));
        Assert.Contains("does not exist", proof.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_come_as_json_for_machines()
    {
        using var proof = new PartnerCommandLine();
        proof.Write("acme-wallet.json", Wrong);
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("validate", "--json"));
        using var document = JsonDocument.Parse(proof.Output);
        Assert.Equal(1, document.RootElement.GetProperty("errors").GetInt32());
        var problem = document.RootElement.GetProperty("problems")[0];
        Assert.Equal(("PRF1203", 9, 7), (problem.GetProperty("rule").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Format_checks_writes_and_is_then_content()
    {
        using var proof = new PartnerCommandLine();
        proof.Write("acme-wallet.json", PartnerCommandLine.Acme.ReplaceLineEndings("\r\n"));
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("format", "--check"));
        Assert.Contains("acme-wallet.json", proof.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("format"));
        Assert.Equal(PartnerCommandLine.Acme, proof.Read("acme-wallet.json"));
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("format", "--check"));
        Assert.Empty(proof.Output);
    }

    [Fact]
    public async Task Format_leaves_a_file_alone_that_it_cannot_read()
    {
        using var proof = new PartnerCommandLine();
        proof.Write("acme-wallet.json", "{ // x\n}");
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("format"));
        Assert.Contains("PRF1002", proof.Error, StringComparison.Ordinal);
        Assert.Equal("{ // x\n}", proof.Read("acme-wallet.json"));
    }

    [Fact]
    public async Task List_and_show_say_what_the_files_say()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("list"));
        Assert.Contains("acme-wallet Acme Wallet active (example) 1 address, token 1", proof.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("show", "acme-wallet"));
        Assert.Contains("  Address     198.51.100.0/28", proof.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("show", "acme-wallet", "--json"));
        using var document = JsonDocument.Parse(proof.Output);
        Assert.Equal("ptn_dqyavhmlqkafowbe", document.RootElement.GetProperty("partnerId").GetString());
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("show", "nobody"));
        Assert.Contains("there is no partner 'nobody'", proof.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_printed_as_it_is_committed()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("schema"));
        using var document = JsonDocument.Parse(proof.Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", document.RootElement.GetProperty("$schema").GetString());
    }
}
