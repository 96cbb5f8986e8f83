namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>What a log does not show.</summary>
public sealed class DataMaskingArgs : ResourceArgs
{
    [Input("headers")]
    private InputList<DataMaskingEntityArgs>? _headers;

    [Input("queryParams")]
    private InputList<DataMaskingEntityArgs>? _queryParams;

    /// <summary>Headers.</summary>
    public InputList<DataMaskingEntityArgs> Headers
    {
        get => _headers ??= [];
        set => _headers = value;
    }

    /// <summary>Parameters of the query.</summary>
    public InputList<DataMaskingEntityArgs> QueryParams
    {
        get => _queryParams ??= [];
        set => _queryParams = value;
    }
}
