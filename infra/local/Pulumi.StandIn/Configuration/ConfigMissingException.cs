namespace Pulumi;

/// <summary>A configuration value is required and not set.</summary>
internal sealed class ConfigMissingException(string key) : RunException(
    $"Missing Required configuration variable '{key}'\n\tplease set a value using the command `pulumi config set {key} <value>`");
