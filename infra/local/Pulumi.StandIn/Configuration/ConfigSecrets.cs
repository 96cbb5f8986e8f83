using System.Text.Json;

namespace Pulumi;

public sealed partial class Config
{
    /// <summary>A value as a secret text; null where it is not set.</summary>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value as a secret <c>true</c> or <c>false</c>; null where it is not set.</summary>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value as a secret whole number; null where it is not set.</summary>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value as a secret number; null where it is not set.</summary>
    /// <exception cref="RunException">The value is something else.</exception>
    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value read as JSON, as a secret; null where it is not set.</summary>
    /// <exception cref="RunException">The value is not JSON of this type.</exception>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options) =>
        Get(key) is null ? null : Output.CreateSecret(RequireObject<T>(key, options));

    /// <summary>A value read as JSON, as a secret; null where it is not set.</summary>
    /// <exception cref="RunException">The value is not JSON of this type.</exception>
    public Output<T>? GetSecretObject<T>(string key) => Get(key) is null ? null : Output.CreateSecret(RequireObject<T>(key));

    /// <summary>A value as a secret text.</summary>
    /// <exception cref="RunException">The value is not set.</exception>
    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    /// <summary>A value as a secret <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="RunException">The value is not set, or is something else.</exception>
    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    /// <summary>A value as a secret whole number.</summary>
    /// <exception cref="RunException">The value is not set, or is something else.</exception>
    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    /// <summary>A value as a secret number.</summary>
    /// <exception cref="RunException">The value is not set, or is something else.</exception>
    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    /// <summary>A value read as JSON, as a secret.</summary>
    /// <exception cref="RunException">The value is not set, or is not JSON of this type.</exception>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) => Output.CreateSecret(RequireObject<T>(key, options));

    /// <summary>A value read as JSON, as a secret.</summary>
    /// <exception cref="RunException">The value is not set, or is not JSON of this type.</exception>
    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(RequireObject<T>(key));
}
