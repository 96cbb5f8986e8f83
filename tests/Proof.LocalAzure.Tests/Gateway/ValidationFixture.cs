using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Gateway;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>Validators over a store of their own, shared by the tests of a class.</summary>
public sealed class ValidationFixture : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("proof-validation-").FullName;
    private LocalAzure? _azure;

    public ResourceStore Resources => _azure!.Resources;

    public async Task InitializeAsync() => _azure = await LocalAzure.StartAsync(new LocalAzureOptions { Directory = _directory }, default);

    public void Accept(ArmResource resource)
    {
        new PolicyValidator(Resources).Validate(resource);
        new ApiOperationValidator().Validate(resource);
        new FirewallPolicyValidator().Validate(resource);
    }

    public ArmException Refuse(ArmResource resource) => Assert.Throws<ArmException>(() => Accept(resource));

    /// <summary>Refuses with a message that holds these words.</summary>
    public ArmException Refuse(ArmResource resource, string words)
    {
        var error = Refuse(resource);
        Assert.True(error.Message.Contains(words, StringComparison.Ordinal), error.Message);
        return error;
    }

    /// <summary>Deploys until it is disposed.</summary>
    public IDisposable Deploy(params ArmResource[] resources)
    {
        foreach (var resource in resources)
            Resources.Put(resource);
        return new Deployment(Resources, resources);
    }

    public async Task DisposeAsync()
    {
        await _azure!.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private sealed class Deployment(ResourceStore store, ArmResource[] resources) : IDisposable
    {
        public void Dispose()
        {
            foreach (var resource in resources)
                store.Delete(resource.Id);
        }
    }
}
