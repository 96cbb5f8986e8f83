using System.Security;

namespace Proof.LocalAzure.Tests.Gateway;

public class RawXmlTests
{
    public static TheoryData<string, string> Expressions => new()
    {
        { """@(1 < 2 && 3 > 2 ? "yes" : "no")""", "yes" },
        { """@("a)b".Length + ")" + '"' + '\'' + "}")""", "3)\"'}" },
        { """"@(@"c:\dir\" + "\"" + @"""quoted""")"""", "c:\\dir\\\"\"quoted\"" },
        { """@($"{(1 < 2 ? ")" : "(")} {"}"} {'"'} {$"{1}"}")""", ") } \" 1" },
        { """@(new Dictionary<string, List<int>> { { "a", new List<int> { 1 } } }["a"].Select(x => x << 2).First().ToString())""", "4" },
        { """@(/* ) " ' */ "comment")""", "comment" },
        { "@{ // ) } \"\n  return \"<a href='x'>&amp;</a>\"; }", "<a href='x'>&amp;</a>" },
        { """@{ var s = ""; for (var i = 0; i < 3; i++) { s += i; } return s; }""", "012" },
        { """@("nested " + (("a" + ("b"))) + new[] { "c" }[0])""", "nested abc" },
        { "@(\n   \"lines\"\n)", "lines" },
        { "\n    @(\"space around\")\n  ", "space around" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public async Task Text_of_an_element_is_read_the_same_in_both_formats(string expression, string expected)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutPolicy(ServedApi.Document($"<return-response><set-body>{expression}</set-body></return-response>"));
        Assert.Equal(expected, await BodyAsync(served));

        served.PutPolicy(ServedApi.Document($"<return-response><set-body>{SecurityElement.Escape(expression)}</set-body></return-response>"), "xml");
        Assert.Equal(expected, await BodyAsync(served));
    }

    [Theory]
    [InlineData("""@(1 < 2 && 3 > 2 ? "yes" : "no")""", "yes")]
    [InlineData("""@("tab and 'quotes' > < &")""", "tab and 'quotes' > < &")]
    [InlineData("@{\n  var list = new List<string> { \"a\", \"b\" };\n  return list.Any(x => x == \"b\")\n    ? \"two lines\"\n    : \"\";\n}", "two lines")]
    public async Task An_attribute_is_read_the_same_in_both_formats(string expression, string expected)
    {
        const string answer = """<return-response><set-body>@((string)context.Variables["v"])</set-body></return-response>""";
        await using var served = await ServedApi.WithPolicyAsync();
        served.PutPolicy(ServedApi.Document($"<set-variable name=\"v\" value=\"{expression}\" />{answer}"));
        Assert.Equal(expected, await BodyAsync(served));

        served.PutPolicy(ServedApi.Document($"<set-variable name=\"v\" value=\"{SecurityElement.Escape(expression)}\" />{answer}"), "xml");
        Assert.Equal(expected, await BodyAsync(served));
    }

    [Fact]
    public async Task An_attribute_in_single_quotes_may_hold_an_expression_with_both_quotes()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: """<set-variable name='v' value='@("a" + '"' + "'")' /><return-response><set-body>@((string)context.Variables["v"])</set-body></return-response>""");

        Assert.Equal("a\"'", await BodyAsync(served));
    }

    [Fact]
    public async Task Line_breaks_in_an_attribute_become_spaces()
    {
        await using var served = await ServedApi.WithPolicyAsync(
            inbound: "<set-variable name=\"v\" value=\"a;\nb;\r\n\tc\" /><return-response><set-body>@((string)context.Variables[\"v\"])</set-body></return-response>");

        Assert.Equal("a; b;  c", await BodyAsync(served));
    }

    [Fact]
    public async Task Comments_and_cdata_are_what_they_are_in_xml()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: """
            <!-- @( "not closed & no expression -->
            <?processing @( ?>
            <return-response><set-body><![CDATA[<@> & "as it is"]]></set-body></return-response>
            """);

        Assert.Equal("<@> & \"as it is\"", await BodyAsync(served));
    }

    [Fact]
    public async Task An_at_sign_alone_is_text()
    {
        await using var served = await ServedApi.WithPolicyAsync(inbound: "<return-response><set-body>mail a@b.example @ (x)</set-body></return-response>");

        Assert.Equal("mail a@b.example @ (x)", await BodyAsync(served));
    }

    private static async Task<string> BodyAsync(ServedApi served)
    {
        using var response = await served.GetAsync();
        return await response.Content.ReadAsStringAsync();
    }
}
