using System.Text.Json.Nodes;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Edge;

public class FirewallPolicyValidatorTests(ValidationFixture validation) : IClassFixture<ValidationFixture>
{
    [Theory]
    [InlineData("""{"ruleType":"RateLimitRule"}""", "ruleType: 'RateLimitRule' cannot be run by LocalAzure's edge; only MatchRule can.")]
    [InlineData("""{"action":"JSChallenge"}""", "action: 'JSChallenge' cannot be run")]
    [InlineData("""{"action":null}""", "action: is required.")]
    [InlineData("""{"priority":0}""", "priority: is required and must be from 1 to 100")]
    [InlineData("""{"priority":101}""", "must be from 1 to 100")]
    [InlineData("""{"priority":"1"}""", "priority: must be a whole number.")]
    [InlineData("""{"state":"On"}""", "state: 'On' is not Enabled or Disabled.")]
    [InlineData("""{"groupByUserSession":[]}""", "groupByUserSession: LocalAzure's edge cannot run this member")]
    [InlineData("""{"matchConditions":[]}""", "has 0 conditions; 1 to 5 are allowed")]
    [InlineData("""{"matchConditions":["x"]}""", "matchConditions[0]: must be an object.")]
    public void A_rule_that_cannot_be_run_is_refused(string change, string words)
    {
        var rule = ServedApi.Rule(1, "Block", ServedApi.Addresses(false, "198.51.100.0/24"));
        Merge(rule, change);

        validation.Refuse(ServedApi.Firewall(null, rule), words);
    }

    [Theory]
    [InlineData("""{"operator":"GeoMatch"}""", "operator: must be IPMatch for RemoteAddr")]
    [InlineData("""{"operator":"Equal"}""", "operator: must be IPMatch for RemoteAddr")]
    [InlineData("""{"transforms":["Trim"]}""", "an address cannot be transformed")]
    [InlineData("""{"negationCondition":true}""", "negationCondition: is not a member of a match condition.")]
    [InlineData("""{"matchValues":[]}""", "has 0 addresses; 1 to 600 are allowed")]
    [InlineData("""{"matchValues":["198.51.100.0/33"]}""", "matchValues[0]: '198.51.100.0/33' is not an IPv4 address or an IPv4 prefix without host bits")]
    [InlineData("""{"matchValues":["198.51.100.1/24"]}""", "without host bits")]
    [InlineData("""{"matchValues":["198.51.100.01"]}""", "is not an IPv4 address")]
    [InlineData("""{"matchValues":["2001:db8::/32"]}""", "is not an IPv4 address")]
    [InlineData("""{"matchValues":[1]}""", "matchValues[0]: must be text.")]
    [InlineData("""{"matchVariables":[{"variableName":"RemoteAddr","selector":"x"}]}""", "RemoteAddr must be the only match variable of its condition and has no selector")]
    [InlineData("""{"matchVariables":[]}""", "matchVariables: is required")]
    [InlineData("""{"matchVariables":[{"variableName":"PostArgs"}]}""", "'PostArgs' cannot be looked at by LocalAzure's edge; RemoteAddr, RequestMethod")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestBody"}]}""", "'RequestBody' cannot be looked at")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestHeaders"}],"operator":"Equal"}""", "selector: is required for RequestHeaders")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestUri"}],"operator":"LessThan"}""", "operator: 'LessThan' cannot be run")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestUri"}],"operator":"IPMatch"}""", "operator: 'IPMatch' cannot be run")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestUri"}],"operator":"Equal","transforms":["UrlEncode"]}""", "LocalAzure's edge cannot run 'UrlEncode'")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestUri"}],"operator":"Regex","matchValues":["(a"]}""", "not a regular expression")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestUri"}],"operator":"Regex","matchValues":["(a)\\1"]}""", "not a regular expression")]
    [InlineData("""{"matchVariables":[{"variableName":"RequestUri"}],"operator":"Equal","matchValues":["1","2","3","4","5","6","7","8","9","10","11"]}""", "has 11 values; 1 to 10 are allowed")]
    public void A_condition_that_cannot_be_run_is_refused(string change, string words)
    {
        var condition = ServedApi.Addresses(false, "198.51.100.0/24");
        Merge(condition, change);

        validation.Refuse(ServedApi.Firewall(null, ServedApi.Rule(1, "Block", condition)), words);
    }

    [Theory]
    [InlineData("""{"mode":"Maybe"}""", "mode: 'Maybe' is not Prevention or Detection.")]
    [InlineData("""{"customBlockResponseStatusCode":404}""", "404 is not allowed; 200, 403, 405, 406, 429 and 990 to 999 are.")]
    [InlineData("""{"customBlockResponseBody":"{}"}""", "customBlockResponseBody: is not base64.")]
    [InlineData("""{"customBlockResponseBody":"e30 "}""", "is not base64")]
    [InlineData("""{"maxRequestBodySizeInKb":4}""", "4 is not from 8 to 2000")]
    [InlineData("""{"jsChallengeCookieExpirationInMins":5}""", "jsChallengeCookieExpirationInMins: LocalAzure's edge cannot run this setting.")]
    public void Settings_that_cannot_be_run_are_refused(string settings, string words) =>
        validation.Refuse(ServedApi.Firewall(JsonNode.Parse(settings)!.AsObject()), words);

    [Fact]
    public void Limits_of_azure_are_held()
    {
        validation.Accept(ServedApi.Firewall(null, [.. Enumerable.Range(1, 100).Select(i => ServedApi.Rule(i, "Block", [.. Enumerable.Repeat(0, 5).Select(_ => Full(600))]))]));

        validation.Refuse(ServedApi.Firewall(null, [.. Enumerable.Range(1, 101).Select(i => ServedApi.Rule(i, "Block", Full(1)))]), "has 101 rules; the limit is 100");
        validation.Refuse(ServedApi.Firewall(null, ServedApi.Rule(1, "Block", [.. Enumerable.Repeat(0, 6).Select(_ => Full(1))])), "has 6 conditions; 1 to 5 are allowed");
        validation.Refuse(ServedApi.Firewall(null, ServedApi.Rule(1, "Block", Full(601))), "has 601 addresses; 1 to 600 are allowed");
        validation.Refuse(ServedApi.Firewall(null, ServedApi.Rule(7, "Block", Full(1)), ServedApi.Rule(7, "Block", Full(1))), "7 is used by another rule");
        validation.Refuse(ServedApi.Firewall(new JsonObject { ["customBlockResponseBody"] = new string('A', 32772) }), "has 32772 characters; the limit is 32768");
    }

    [Fact]
    public void All_problems_are_named_at_once()
    {
        var error = validation.Refuse(ServedApi.Firewall(
            new JsonObject { ["mode"] = "x" }, ServedApi.Rule(0, "Block", Full(1)), ServedApi.Rule(1, "Stop", ServedApi.Addresses(false, "x"))));

        Assert.Equal(400, error.Status);
        foreach (var path in (string[])["properties.policySettings.mode", "properties.customRules[0].priority", "customRules[1].action", "matchConditions[0].matchValues[0]"])
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    private static JsonObject Full(int count) => ServedApi.Addresses(true, [.. Enumerable.Range(0, count).Select(i => $"10.0.{i / 256}.{i % 256}")]);

    private static void Merge(JsonObject target, string change)
    {
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
            target[name] = value?.DeepClone();
    }
}
