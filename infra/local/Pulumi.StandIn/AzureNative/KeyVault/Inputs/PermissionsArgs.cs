namespace Pulumi.AzureNative.KeyVault.Inputs;

/// <summary>What may be done with the things in a vault.</summary>
public sealed class PermissionsArgs : ResourceArgs
{
    [Input("certificates")]
    private InputList<Union<string, CertificatePermissions>>? _certificates;

    [Input("keys")]
    private InputList<Union<string, KeyPermissions>>? _keys;

    [Input("secrets")]
    private InputList<Union<string, SecretPermissions>>? _secrets;

    [Input("storage")]
    private InputList<Union<string, StoragePermissions>>? _storage;

    /// <summary>What it may do with certificates.</summary>
    public InputList<Union<string, CertificatePermissions>> Certificates
    {
        get => _certificates ??= [];
        set => _certificates = value;
    }

    /// <summary>What it may do with keys.</summary>
    public InputList<Union<string, KeyPermissions>> Keys
    {
        get => _keys ??= [];
        set => _keys = value;
    }

    /// <summary>What it may do with secrets.</summary>
    public InputList<Union<string, SecretPermissions>> Secrets
    {
        get => _secrets ??= [];
        set => _secrets = value;
    }

    /// <summary>What it may do with storage accounts.</summary>
    public InputList<Union<string, StoragePermissions>> Storage
    {
        get => _storage ??= [];
        set => _storage = value;
    }
}
