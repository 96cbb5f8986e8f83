using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Tests.Resources;

public sealed class ResourceStoreTests
{
    [Fact]
    public async Task Ids_are_compared_without_regard_to_case()
    {
        await using var azure = await TestAzure.StartAsync();
        azure.Azure.Resources.Put(Resource("/subscriptions/s/resourceGroups/rg", "a"));

        Assert.Equal("a", (string?)azure.Azure.Resources.Get("/SUBSCRIPTIONS/S/resourcegroups/RG")!.Properties["text"]);
    }

    [Fact]
    public async Task A_parent_lists_its_own_children_and_not_those_of_a_namesake()
    {
        await using var azure = await TestAzure.StartAsync();
        azure.Azure.Resources.Put(Resource("/x/ab/c/1", "one"));
        azure.Azure.Resources.Put(Resource("/x/abc/c/2", "two"));

        var children = azure.Azure.Resources.List("/x/ab", "T");

        Assert.Equal("/x/ab/c/1", Assert.Single(children).Id);
    }

    [Fact]
    public async Task Every_change_is_told()
    {
        await using var azure = await TestAzure.StartAsync();
        var changes = new List<string>();
        azure.Azure.Resources.Changed += change => changes.Add($"{change.Id} {(string?)change.Resource?.Properties["text"] ?? "gone"}");

        azure.Azure.Resources.Put(Resource("/x", "a"));
        azure.Azure.Resources.Put(Resource("/x", "b"));
        Assert.True(azure.Azure.Resources.Delete("/X"));
        Assert.False(azure.Azure.Resources.Delete("/x"));

        Assert.Equal(["/x a", "/x b", "/x gone"], changes);
    }

    [Fact]
    public async Task Resources_survive_a_restart()
    {
        var directory = Directory.CreateTempSubdirectory("proof-azure-").FullName;
        try
        {
            await using (var azure = await TestAzure.StartAsync(directory))
                azure.Azure.Resources.Put(Resource("/x", "kept"));
            await using (var azure = await TestAzure.StartAsync(directory))
                Assert.Equal("kept", (string?)azure.Azure.Resources.Get("/x")!.Properties["text"]);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task A_directory_in_use_is_refused_with_its_name()
    {
        await using var azure = await TestAzure.StartAsync();

        var refusal = await Assert.ThrowsAsync<IOException>(() => TestAzure.StartAsync(azure.DirectoryPath));

        Assert.Contains("in use by another process", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_refused_with_its_name()
    {
        var directory = Directory.CreateTempSubdirectory("proof-azure-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(directory, "azure.db"), new string('x', 5000));

            var refusal = await Assert.ThrowsAsync<IOException>(() => TestAzure.StartAsync(directory));

            Assert.Contains("azure.db is damaged", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task A_directory_that_was_never_started_is_made()
    {
        var directory = Path.Combine(Directory.CreateTempSubdirectory("proof-azure-").FullName, "a", "b");
        await using (var azure = await TestAzure.StartAsync(directory))
            Assert.True(azure.Azure.IsEmpty);

        Directory.Delete(Path.GetFullPath(Path.Combine(directory, "..", "..")), recursive: true);
    }

    private static ArmResource Resource(string id, string text) =>
        new(id, id.Split('/')[^1], "T", new JsonObject { ["properties"] = new JsonObject { ["text"] = text } });
}
