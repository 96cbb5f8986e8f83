namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>The compiler recurses with the depth of the code, and a stack that overflows ends the process.</summary>
public class DeepExpressionTests(ValidationFixture validation) : IClassFixture<ValidationFixture>
{
    [Theory]
    [InlineData("@(", "(", "1)")]
    [InlineData("@(", "$\"{", "1)")]
    [InlineData("@(", "!", "true ? \"\" : \"\")")]
    [InlineData("@((", "- ", "1).ToString())")]
    [InlineData("@((", "(int)", "1).ToString())")]
    [InlineData("@(", "true ? \"\" : ", "\"\")")]
    [InlineData("@(", "\"\" ?? ", "\"\")")]
    [InlineData("@(\"\"", " + \"\"", ")")]
    [InlineData("@(\"\"", ".ToString()", ")")]
    [InlineData("@(\"\"", "?.ToString()", ")")]
    [InlineData("@{ Func<int, int> f = ", "x => ", "1; return \"\"; }")]
    [InlineData("@{ ", "if (true) ", "return \"\"; return \"\"; }")]
    [InlineData("@{ ", "if (true) { } else ", "return \"\"; return \"\"; }")]
    [InlineData("@{ var a = 1; ", "a = ", "1; return \"\"; }")]
    [InlineData("@{ ", "List<", "int a; return \"\"; }")]
    [InlineData("@{ ", "{ ", "return \"\"; }")]
    [InlineData("@((", "from x in new[] { 1 } ", "select 1).Count().ToString())")]
    public void Code_that_is_nested_too_deep_is_refused_and_the_process_lives(string start, string again, string end)
    {
        string Nested(int count) => ServedApi.Document(outbound: $"<set-body>{start}{string.Concat(Enumerable.Repeat(again, count))}{end}</set-body>");

        var error = validation.Refuse(ServedApi.Policy(Nested(100_000 / again.Length)));
        Assert.Matches("deep|CS8078", error.Message);

        // Just below the limits the stack must hold too, whatever the verdict.
        Record.Exception(() => validation.Accept(ServedApi.Policy(Nested(900))));
    }
}
