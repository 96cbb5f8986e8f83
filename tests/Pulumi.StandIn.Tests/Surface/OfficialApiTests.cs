namespace Pulumi.StandIn.Tests.Surface;

/// <summary>
/// The stand-in has nothing that the official packages do not have, under the same signature. What it leaves out does not matter here: a
/// program that uses it does not compile.
/// </summary>
public sealed class OfficialApiTests
{
    [Theory]
    [InlineData("OfficialPulumiApi.txt", "Pulumi", "Pulumi.Testing", "Pulumi.Utilities")]
    [InlineData("OfficialAzureNativeApi.txt", "Pulumi.AzureNative.*")]
    [InlineData("OfficialOtherProvidersApi.txt", "Pulumi.Azure.*", "Pulumi.Random")]
    public void The_stand_in_is_a_subset(string file, params string[] namespaces)
    {
        ArgumentNullException.ThrowIfNull(namespaces);
        var official = Read(file);

        var extra = string.Join('\n',
            from type in typeof(Resource).Assembly.GetExportedTypes()
            where namespaces.Any(n => Covers(n, type.Namespace!))
            from line in Lines(type, official)
            select line);

        Assert.True(extra.Length == 0, $"Not in {file}:\n{extra}");
    }

    [Fact]
    public void Every_namespace_is_covered()
    {
        string[] covered = ["Pulumi", "Pulumi.Testing", "Pulumi.Utilities", "Pulumi.AzureNative.*", "Pulumi.Azure.*", "Pulumi.Random"];

        Assert.All(typeof(Resource).Assembly.GetExportedTypes(), type => Assert.Contains(covered, c => Covers(c, type.Namespace!)));
    }

    private static bool Covers(string pattern, string space) =>
        pattern.EndsWith(".*", StringComparison.Ordinal) ? $"{space}.".StartsWith(pattern[..^1], StringComparison.Ordinal) : space == pattern;

    private static IEnumerable<string> Lines(Type type, Dictionary<string, HashSet<string>> official)
    {
        var heading = ApiPrinter.Heading(type);
        if (!official.TryGetValue(heading, out var members)) return [heading];

        // A constructor without parameters is there by itself where a class declares none, and then no list has it.
        var constructor = $"{type.Name.Split('`')[0]}(";
        var declaresNone = !members.Any(m => m.StartsWith(constructor, StringComparison.Ordinal));
        return ApiPrinter.Members(type)
            .Where(line => !members.Contains(line) && !(declaresNone && (line == $"{constructor})" || line == $"protected {constructor})")))
            .Select(line => $"{type.FullName}: {line}");
    }

    private static Dictionary<string, HashSet<string>> Read(string file)
    {
        var types = new Dictionary<string, HashSet<string>>();
        HashSet<string> members = [];
        foreach (var line in File.ReadLines(SurfaceFiles.PathOf(file)))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal)) members.Add(line.Trim());
            else if (line.Length > 0 && line[0] != '#') types.Add(line, members = []);
        }

        return types;
    }
}
