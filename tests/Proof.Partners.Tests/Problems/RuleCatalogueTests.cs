using System.Text.RegularExpressions;
using Proof.Partners.Docs;
using Proof.Partners.Problems;
using Proof.Partners.Tests.Corpus;

namespace Proof.Partners.Tests.Problems;

public sealed class RuleCatalogueTests
{
    // Rules about files that cannot lie in a repository, or whose files would be huge: HostileFileTests and LimitTests prove them.
    private static readonly string[] ProvedElsewhere = ["PRF1008", "PRF1009", "PRF1010", "PRF1012", "PRF1219", "PRF1220"];

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_says_what_people_need_to_know()
    {
        var ids = RuleCatalogue.All.Select(rule => rule.Id).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(RuleCatalogue.All, rule =>
        {
            Assert.Matches("^PRF1[0-9]{3}$", rule.Id);
            Assert.All(new[] { rule.Reason, rule.Source, rule.ToDo }, text => Assert.Matches("^[^ ].{8,}[.>]$|: proof .+$", text));
            Assert.Matches("^[^ ].{8,}[^.]$", rule.Title);
        });
    }

    [Fact]
    public void Every_class_that_is_a_rule_is_in_the_catalogue()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_corpus_breaks_every_rule_and_names_no_other()
    {
        var emitted = CorpusProblems.All().Select(problem => problem.RuleId).Concat(ProvedElsewhere);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), emitted.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_that_protect_others_or_the_door_itself_can_never_be_waived()
    {
        string[] never = ["PRF1204", "PRF1206", "PRF1207", "PRF1208", "PRF1209", "PRF1210", "PRF1211", "PRF1402", "PRF1406", "PRF1408", "PRF1504", "PRF1507"];
        Assert.All(never, id => Assert.False(RuleCatalogue.Find(id)!.Waivable, id));
        Assert.All(RuleCatalogue.All.Where(rule => rule.Id.StartsWith("PRF10", StringComparison.Ordinal)), rule => Assert.False(rule.Waivable));
    }

    [Fact]
    public void The_page_of_rules_is_what_the_catalogue_says()
    {
        GeneratedFile.Holds(RulesPage.ToText(), "docs", "partner-file", "rules.md");
        var documented = Regex.Matches(RulesPage.ToText(), "^### (PRF[0-9]{4})", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), documented);
    }

    [Fact]
    public void The_pages_of_members_and_networks_are_what_the_code_says()
    {
        GeneratedFile.Holds(MembersPage.ToText(), "docs", "partner-file", "members.md");
        GeneratedFile.Holds(NetworksPage.ToText(), "docs", "partner-file", "networks.md");
    }
}
