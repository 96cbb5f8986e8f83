namespace Pulumi.StandIn.Tests.Surface;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_committed_list()
    {
        var current = Print();
        if (Environment.GetEnvironmentVariable("RENEW_PUBLIC_API") == "1") File.WriteAllText(ListFile(), current);

        var committed = File.ReadAllText(ListFile());
        Assert.True(
            committed == current,
            $"The public API has changed. If that is meant, renew the list: RENEW_PUBLIC_API=1 dotnet test tests/Pulumi.StandIn.Tests --filter {nameof(PublicApiTests)}\n"
            + Difference(committed, current));
    }

    private static string Print() => string.Concat(
        from type in typeof(Resource).Assembly.GetExportedTypes()
        orderby ApiPrinter.Heading(type)
        select $"{ApiPrinter.Heading(type)}\n{string.Concat(ApiPrinter.Members(type).Select(line => $"  {line}\n"))}\n");

    private static string ListFile() => SurfaceFiles.PathOf("PublicApi.txt");

    private static string Difference(string committed, string current)
    {
        var (before, after) = (committed.Split('\n'), current.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }
}
