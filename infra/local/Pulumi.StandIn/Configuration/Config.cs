using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Pulumi.Deployments;

namespace Pulumi;

/// <summary>The configuration of the stack, for one namespace: <c>pulumi config set namespace:key value</c>.</summary>
public sealed partial class Config
{
    private readonly string _name;

    /// <summary>Opens a namespace.</summary>
    /// <param name="name">The namespace; null for the project's own.</param>
    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _name = name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;
    }

    /// <summary>A value as a text; null where it is not set.</summary>
    public string? Get(string key) => DeploymentContext.Required.Settings.Config.GetValueOrDefault(FullKey(key));

    /// <summary>A value as <c>true</c> or <c>false</c>; null where it is not set.</summary>
    /// <exception cref="RunException">The value is something else.</exception>
    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var value => throw WrongType(key, value, nameof(Boolean)),
    };

    /// <summary>A value as a whole number; null where it is not set.</summary>
    /// <exception cref="RunException">The value is something else.</exception>
    public int? GetInt32(string key) => Get(key) switch
    {
        null => null,
        var value when int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        var value => throw WrongType(key, value, nameof(Int32)),
    };

    /// <summary>A value as a number; null where it is not set.</summary>
    /// <exception cref="RunException">The value is something else.</exception>
    public double? GetDouble(string key) => Get(key) switch
    {
        null => null,
        var value when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var value => throw WrongType(key, value, nameof(Double)),
    };

    /// <summary>A value read as JSON; the default of the type where it is not set.</summary>
    /// <exception cref="RunException">The value is not JSON of this type.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => ReadObject<T>(key, options);

    /// <summary>A value read as JSON; the default of the type where it is not set.</summary>
    /// <exception cref="RunException">The value is not JSON of this type.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key) => ReadObject<T>(key, options: null);

    /// <summary>A value as a text.</summary>
    /// <exception cref="RunException">The value is not set.</exception>
    public string Require(string key) => Get(key) ?? throw Missing(key);

    /// <summary>A value as <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="RunException">The value is not set, or is something else.</exception>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    /// <summary>A value as a whole number.</summary>
    /// <exception cref="RunException">The value is not set, or is something else.</exception>
    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    /// <summary>A value as a number.</summary>
    /// <exception cref="RunException">The value is not set, or is something else.</exception>
    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    /// <summary>A value read as JSON.</summary>
    /// <exception cref="RunException">The value is not set, or is not JSON of this type.</exception>
    public T RequireObject<T>(string key, JsonSerializerOptions options)
    {
        Require(key);
        return ReadObject<T>(key, options)!;
    }

    /// <summary>A value read as JSON.</summary>
    /// <exception cref="RunException">The value is not set, or is not JSON of this type.</exception>
    public T RequireObject<T>(string key)
    {
        Require(key);
        return ReadObject<T>(key, options: null)!;
    }

    private T? ReadObject<T>(string key, JsonSerializerOptions? options)
    {
        var value = Get(key);
        try
        {
            return value is null ? default : JsonSerializer.Deserialize<T>(value, options);
        }
        catch (JsonException e)
        {
            throw WrongType(key, value!, typeof(T).FullName!, e);
        }
    }

    private string FullKey(string key) => $"{_name}:{key}";

    private ConfigMissingException Missing(string key) => new(FullKey(key));

    private ConfigTypeException WrongType(string key, string value, string type, Exception? inner = null)
    {
        // A reader's own message may quote the value.
        var isSecret = DeploymentContext.Required.Settings.SecretKeys.Contains(FullKey(key));
        return isSecret ? new(FullKey(key), value: null, type) : new(FullKey(key), value, type, inner);
    }
}
