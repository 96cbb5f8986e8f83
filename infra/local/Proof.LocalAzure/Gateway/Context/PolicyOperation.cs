namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The operation that was called.</summary>
internal sealed class PolicyOperation
{
    /// <summary>Its id below the API.</summary>
    public required string Id { get; init; }

    /// <summary>Its HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Its display name.</summary>
    public required string Name { get; init; }

    /// <summary>Its URL template, such as <c>/transactions/{id}</c>.</summary>
    public required string UrlTemplate { get; init; }
}
