using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Tests.Gateway;

public class PolicyRefusalTests(ValidationFixture validation) : IClassFixture<ValidationFixture>
{
    [Theory]
    [InlineData("<ip-filter action=\"allow\"><address>1.2.3.4</address></ip-filter>", "LocalAzure does not run the policy 'ip-filter'; it runs base, choose,")]
    [InlineData("<send-request/>", "does not run the policy 'send-request'")]
    [InlineData("<x:set-header xmlns:x=\"urn:x\" name=\"a\"/>", "does not run the policy")]
    [InlineData("text", "'inbound' cannot contain text")]
    [InlineData("<base/><base/>", "only once")]
    [InlineData("<base x=\"1\"/>", "attribute 'x' is not known")]
    [InlineData("<choose><when condition=\"true\"><base/></when></choose>", "'base' must stand directly in a section")]
    [InlineData("<choose/>", "'choose' needs at least one 'when'")]
    [InlineData("<choose><otherwise/></choose>", "'choose' needs at least one 'when'")]
    [InlineData("<choose><when/></choose>", "required attribute 'condition' is missing")]
    [InlineData("<choose><when condition=\"yes\"/></choose>", "must be an expression, 'true' or 'false', not 'yes'")]
    [InlineData("<choose><when condition=\"true\"/><otherwise/><when condition=\"true\"/></choose>", "Nothing can follow 'otherwise'")]
    [InlineData("<choose><set-body>x</set-body></choose>", "'choose' contains 'when' and 'otherwise' only")]
    [InlineData("<choose>text<when condition=\"true\"/></choose>", "'choose' cannot contain text")]
    [InlineData("<set-variable value=\"1\"/>", "required attribute 'name' is missing")]
    [InlineData("<set-variable name=\"x\"/>", "required attribute 'value' is missing")]
    [InlineData("<set-variable name=\"@(1)\" value=\"1\"/>", "'name' does not take a policy expression")]
    [InlineData("<set-variable name=\"x\" value=\"1\" secret=\"true\"/>", "attribute 'secret' is not known")]
    [InlineData("<set-variable name=\"x\" value=\"a @(1)\"/>", "must be the whole value")]
    [InlineData("<set-variable name=\"x\" value=\"@(new List<int>())\"/>", "Expression return type 'System.Collections.Generic.List<System.Int32>' is not allowed")]
    [InlineData("<set-variable name=\"x\" value=\"@(new JObject())\"/>", "Expression return type 'Newtonsoft.Json.Linq.JObject' is not allowed")]
    [InlineData("<set-variable name=\"x\" value=\"@(&quot;a&quot;.Split(';'))\"/>", "CS1073: Unexpected token")]
    [InlineData("<set-variable name=\"x\" value=\"@{ if (true) { return new[] { 1 }; } return 1; }\"/>", "'System.Int32[]' is not allowed")]
    [InlineData("<set-header><value>1</value></set-header>", "required attribute 'name' is missing")]
    [InlineData("<set-header name=\"a b\"><value>1</value></set-header>", "'a b' is not a header name")]
    [InlineData("<set-header name=\"Transfer-Encoding\"><value>1</value></set-header>", "cannot be changed")]
    [InlineData("<set-header name=\"a\" exists-action=\"replace\"><value>1</value></set-header>", "'replace' is not an exists-action")]
    [InlineData("<set-header name=\"a\"/>", "At least one 'value' is needed")]
    [InlineData("<set-header name=\"a\">text</set-header>", "'set-header' cannot contain text")]
    [InlineData("<set-header name=\"a\"><header>1</header></set-header>", "'set-header' contains 'value' only")]
    [InlineData("<set-header name=\"a\"><value>line&#10;break</value></set-header>", "cannot hold line breaks")]
    [InlineData("<set-header name=\"a\"><value>@(5)</value></set-header>", "Cannot implicitly convert type 'int' to 'string'")]
    [InlineData("<set-body template=\"liquid\">x</set-body>", "does not run Liquid templates")]
    [InlineData("<set-body><a/></set-body>", "element 'a' is not expected")]
    [InlineData("<set-status code=\"200\" reason=\"OK\"/>", "not allowed in section 'inbound'")]
    [InlineData("<forward-request/>", "not allowed in section 'inbound'")]
    [InlineData("<return-response><set-variable name=\"x\" value=\"1\"/></return-response>", "contains 'set-status', 'set-header' and 'set-body' only")]
    [InlineData("<return-response response-variable-name=\"x\"/>", "attribute 'response-variable-name' is not known, or not run")]
    [InlineData("<return-response><set-status code=\"99\" reason=\"x\"/></return-response>", "must be from 200 to 599")]
    [InlineData("<return-response><set-status code=\"abc\" reason=\"x\"/></return-response>", "must be a whole number, not 'abc'")]
    [InlineData("<return-response><set-status code=\"401\"/></return-response>", "required attribute 'reason' is missing")]
    [InlineData("<set-backend-service />", "needs one of 'base-url' and 'backend-id'")]
    [InlineData("<set-backend-service base-url=\"https://acme.example\" backend-id=\"x\"/>", "needs one of 'base-url' and 'backend-id'")]
    [InlineData("<rewrite-uri template=\"hook\"/>", "must begin with '/'")]
    [InlineData("<rewrite-uri template=\"/hook/{id}\"/>", "does not fill parameters")]
    [InlineData("<rewrite-uri template=\"/a b\"/>", "no place in a path or query string")]
    [InlineData("<set-backend-service base-url=\"ftp://acme.example\"/>", "not an absolute http or https URL")]
    [InlineData("<set-backend-service base-url=\"https://user@acme.example\"/>", "not an absolute http or https URL")]
    [InlineData("<rate-limit-by-key calls=\"0\" renewal-period=\"60\" counter-key=\"k\"/>", "'calls' must be 1 or more")]
    [InlineData("<rate-limit-by-key calls=\"1\" renewal-period=\"301\" counter-key=\"k\"/>", "from 1 to 300 seconds")]
    [InlineData("<rate-limit-by-key calls=\"1\" renewal-period=\"60\"/>", "required attribute 'counter-key' is missing")]
    [InlineData("<rate-limit-by-key calls=\"1\" renewal-period=\"60\" counter-key=\"k\" increment-condition=\"@(true)\"/>", "'increment-condition' is not known, or not run")]
    [InlineData("<include-fragment fragment-id=\"@(1)\"/>", "'fragment-id' does not take a policy expression")]
    [InlineData("<include-fragment fragment-id=\"nowhere\"/>", "The policy fragment 'nowhere' is not deployed")]
    [InlineData("<set-body>{{secret}}</set-body>", "'{{' begins the name of a named value")]
    [InlineData("<set-body>@(\"a\" + \"b</set-body>", "expression is not closed")]
    [InlineData("<set-body>@(\"a\") and more</set-body>", "Text follows the expression")]
    [InlineData("<set-body>@{ return 1; }</set-body>", "Cannot implicitly convert type 'int' to 'string'")]
    [InlineData("<set-body>@{ var x = 1; }</set-body>", "not all code paths return a value")]
    [InlineData("<set-body>@(1; return 2)</set-body>", "CS1073: Unexpected token")]
    [InlineData("<set-body>@()</set-body>", "CS1733")]
    [InlineData("<set-body>@(unknown)</set-body>", "The name 'unknown' does not exist")]
    public void What_cannot_be_run_is_refused(string inbound, string words) =>
        validation.Refuse(ServedApi.Policy(ServedApi.Document(inbound)), words);

    [Theory]
    [InlineData("<policies><inbound/></policies", "Not well-formed XML")]
    [InlineData("<fragment/>", "The root element must be 'policies'")]
    [InlineData("<policies><other/></policies>", "'policies' contains 'inbound', 'backend', 'outbound' and 'on-error' only")]
    [InlineData("<policies><inbound/><inbound/></policies>", "for the second time")]
    [InlineData("<policies>text</policies>", "'policies' cannot contain text")]
    [InlineData("<!DOCTYPE policies [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><policies><inbound>&x;</inbound></policies>", "Not well-formed XML")]
    [InlineData("<policies><backend><base/><forward-request/></backend></policies>", "A section can forward the request only once")]
    [InlineData("<policies><outbound><rate-limit-by-key calls=\"1\" renewal-period=\"1\" counter-key=\"k\"/></outbound></policies>", "not allowed in section 'outbound'")]
    [InlineData("<policies><outbound><set-backend-service base-url=\"https://acme.example\"/></outbound></policies>", "not allowed in section 'outbound'")]
    [InlineData("<policies><on-error><set-body>x</set-body></on-error></policies>", "not allowed in section 'on-error'")]
    [InlineData("<policies><backend><forward-request follow-redirects=\"true\"/></backend></policies>", "does not follow redirects")]
    [InlineData("<policies><backend><forward-request timeout=\"-1\"/></backend></policies>", "must be a whole number")]
    [InlineData("", "Not well-formed XML")]
    public void A_document_that_is_no_policy_is_refused(string document, string words) =>
        validation.Refuse(ServedApi.Policy(document), words);

    [Theory]
    [InlineData("ok", "<policies/>", "The root element must be 'fragment'")]
    [InlineData("ok", "<fragment><base/></fragment>", "A policy fragment cannot contain 'base'")]
    [InlineData("ok", "<fragment><inbound/></fragment>", "does not run the policy 'inbound'")]
    [InlineData("ok", "<fragment><choose><when condition=\"true\"><include-fragment fragment-id=\"x\"/></when></choose></fragment>", "cannot include another fragment")]
    [InlineData("ok", "<fragment><set-body>@(nope)</set-body></fragment>", "'nope' does not exist")]
    [InlineData("-dash", "<fragment/>", "The fragment id '-dash'")]
    [InlineData("dash-", "<fragment/>", "The fragment id 'dash-'")]
    [InlineData("a.b", "<fragment/>", "The fragment id 'a.b'")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhi", "<fragment/>", "The fragment id")]
    public void A_fragment_that_cannot_be_run_is_refused(string id, string text, string words) =>
        validation.Refuse(ServedApi.Fragment(id, text), words);

    [Fact]
    public void All_problems_are_named_at_once_with_element_line_and_column()
    {
        var document = "<policies>\n  <inbound>\n    <set-header name=\"a\" />\n    <unknown />\n    <set-body>@(\n      nope)</set-body>\n  </inbound>\n</policies>";
        var error = validation.Refuse(ServedApi.Policy(document));

        Assert.Equal(400, error.Status);
        Assert.Equal("ValidationError", error.Code);
        Assert.StartsWith("One or more fields contain incorrect values: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("Error in element 'set-header' on line 3, column 6: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("Error in element 'unknown' on line 4, column 6: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("Error in element 'set-body' on line 5, column 6: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_behind_an_expression_on_the_same_line_is_right()
    {
        var line = "<choose><when condition=\"@(1 < 2 && \"a\" == \"a\")\"><unknown/></when></choose>";
        var error = validation.Refuse(ServedApi.Policy($"<policies><inbound>\n{line}\n</inbound></policies>"));

        Assert.Contains($"'unknown' on line 2, column {line.IndexOf("unknown", StringComparison.Ordinal) + 1}:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_in_an_included_fragment_names_the_fragment()
    {
        validation.Resources.Put(ServedApi.Fragment("limits", "<fragment>\n<rate-limit-by-key calls=\"1\" renewal-period=\"1\" counter-key=\"k\"/></fragment>"));
        var error = validation.Refuse(ServedApi.Policy(ServedApi.Document(outbound: "<include-fragment fragment-id=\"limits\"/>")));

        Assert.Contains("In fragment 'limits': Error in element 'rate-limit-by-key' on line 2, column 2: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_that_would_break_a_deployed_policy_is_refused()
    {
        using var _ = validation.Deploy(
            ServedApi.Fragment("shared", "<fragment/>"),
            ServedApi.Policy(ServedApi.Document(outbound: "<include-fragment fragment-id=\"shared\"/>")));
        var error = validation.Refuse(ServedApi.Fragment("shared", "<fragment><rate-limit-by-key calls=\"1\" renewal-period=\"1\" counter-key=\"k\"/></fragment>"));

        Assert.Contains("not allowed in section 'outbound'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_is_limited_to_512_KiB()
    {
        string Policy(int size) => "<policies><!--" + new string('x', size - 31) + "--></policies>";
        Assert.Equal(512 * 1024, Policy(512 * 1024).Length + 3);

        validation.Accept(ServedApi.Policy(Policy(512 * 1024)));
        Assert.Contains("the limit is 524288", validation.Refuse(ServedApi.Policy(Policy((512 * 1024) + 4))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_nested_too_deep_is_refused()
    {
        string Nested(int count) => ServedApi.Document(
            string.Concat(Enumerable.Repeat("<choose><when condition=\"true\">", count)) + string.Concat(Enumerable.Repeat("</when></choose>", count)));

        validation.Accept(ServedApi.Policy(Nested(99)));
        validation.Refuse(ServedApi.Policy(Nested(5000)), "100 deep");
    }

    [Fact]
    public void A_format_that_would_be_fetched_is_refused() =>
        Assert.Contains("'xml-link' is not run", validation.Refuse(ServedApi.Policy("https://acme.example/p.xml", "xml-link")).Message, StringComparison.Ordinal);

    [Fact]
    public void Resources_of_other_types_are_not_looked_at() =>
        validation.Accept(new ArmResource("/x/providers/Microsoft.X/y/z", "z", "Microsoft.X/y", []));
}
