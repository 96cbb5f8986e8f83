using System.Text.Json;
using Proof.Partners.Problems;
using Proof.Partners.Schema;
using Proof.Partners.Tests.Corpus;

namespace Proof.Partners.Tests.Schema;

public sealed class PartnerSchemaTests
{
    // What the shape alone decides: kinds, names, required members, choices, bounds.
    private static readonly string[] RulesOfShape = ["PRF1013", "PRF1014", "PRF1015", "PRF1016", "PRF1301", "PRF1502", "PRF1511"];

    // What JSON readers disagree on, so that a schema never sees it.
    private static readonly string[] RulesOfText = ["PRF1001", "PRF1002", "PRF1003", "PRF1004", "PRF1005", "PRF1006", "PRF1007"];

    [Fact]
    public void The_committed_schema_is_written_from_the_shape() => GeneratedFile.Holds(PartnerSchema.ToText(), "stacks", "partner.schema.json");

    [Fact]
    public void Schema_and_reader_agree_on_the_corpus()
    {
        var schema = new SchemaValidator(PartnerSchema.ToText());
        var (accepted, refused) = (0, 0);
        foreach (var text in Texts())
        {
            using var files = new TemporaryFolder().With("acme-wallet.json", text);
            var problems = files.Read(Samples.Now).Problems.Where(problem => problem.Level == ProblemLevel.Error).ToArray();
            if (problems.Any(problem => RulesOfText.Contains(problem.RuleId))) continue;
            using var document = JsonDocument.Parse(text);
            var faults = schema.Validate(document.RootElement);
            if (problems.Length == 0)
            {
                accepted++;
                Assert.True(faults.Length == 0, $"The reader takes it, the schema does not: {string.Join(", ", faults)}\n{text}");
            }
            else if (problems.Any(problem => RulesOfShape.Contains(problem.RuleId)))
            {
                refused++;
                Assert.True(faults.Length > 0, $"The reader refuses its shape, the schema takes it: {problems[0]}\n{text}");
            }
        }

        Assert.True(accepted > 300 && refused > 40, $"{accepted} accepted, {refused} refused");
    }

    private static IEnumerable<string> Texts()
    {
        foreach (var path in CorpusProblems.Folders().SelectMany(folder => Directory.EnumerateFiles(Path.Combine(folder, "partners"), "*.json"))) yield return File.ReadAllText(path);
        foreach (var (text, _) in CorpusProblems.ValueFiles()) yield return text;
        foreach (var path in Directory.EnumerateFiles(Samples.PartnersFolder, "*.json")) yield return File.ReadAllText(path);
    }
}
