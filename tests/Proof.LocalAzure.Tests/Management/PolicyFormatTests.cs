using Proof.LocalAzure.Management.Policies;

namespace Proof.LocalAzure.Tests.Management;

public sealed class PolicyFormatTests
{
    [Theory]
    [InlineData("<a>text &amp; more</a>", "<a>text &amp; more</a>")]
    [InlineData("""<a b="@(1 < 2)" c='@("q")'/>""", """<a b="@(1 &lt; 2)" c='@(&quot;q&quot;)'/>""")]
    [InlineData("""<a>@{ if (x && y) { return "}"; } return ')'; }</a>""", """<a>@{ if (x &amp;&amp; y) { return &quot;}&quot;; } return ')'; }</a>""")]
    [InlineData(""" <a b="@{ return @"c:\"; }" /> """, """ <a b="@{ return @&quot;c:\&quot;; }" /> """)]
    [InlineData("""<!-- @(" --><a b="@("x")"/>""", """<!-- @(" --><a b="@(&quot;x&quot;)"/>""")]
    [InlineData("""<a b="@(F("\"(") /* ) */)"/>""", """<a b="@(F(&quot;\&quot;(&quot;) /* ) */)"/>""")]
    public void Raw_and_escaped_policies_turn_into_one_another(string raw, string escaped)
    {
        Assert.Equal(escaped, PolicyFormat.ToXml(raw));
        Assert.Equal(raw, PolicyFormat.ToRaw(escaped));
    }

    [Fact]
    public void What_is_no_expression_is_not_touched()
    {
        const string text = """<a b="x &quot; y">a@b.example &lt;</a>""";

        Assert.Equal(text, PolicyFormat.ToXml(text));
        Assert.Equal(text, PolicyFormat.ToRaw(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<a b=\"@(")]
    [InlineData("<a b=\"@(\"x")]
    [InlineData("@{ /* ")]
    [InlineData("<!-- ")]
    [InlineData("<![CDATA[ @( ")]
    public void Broken_text_comes_to_an_end(string text)
    {
        Assert.NotNull(PolicyFormat.ToXml(text));
        Assert.NotNull(PolicyFormat.ToRaw(text));
    }
}
