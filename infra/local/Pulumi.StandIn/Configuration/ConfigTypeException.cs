namespace Pulumi;

/// <summary>A configuration value is not of the type that the program wants.</summary>
/// <param name="key">The key.</param>
/// <param name="value">The value; null where it is secret.</param>
/// <param name="expectedType">The type.</param>
/// <param name="innerException">What reading it threw.</param>
internal sealed class ConfigTypeException(string key, string? value, string expectedType, Exception? innerException = null) : RunException(
    $"Configuration '{key}' value '{value ?? "[secret]"}' is not a valid '{expectedType}'", innerException);
