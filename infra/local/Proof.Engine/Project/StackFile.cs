using System.Collections.Immutable;
using System.Security.Cryptography;
using Proof.Engine.Secrets;
using YamlDotNet.RepresentationModel;

namespace Proof.Engine.Project;

/// <summary>The configuration of one stack: its <c>Pulumi.&lt;stack&gt;.yaml</c>. It is never rewritten.</summary>
public sealed class StackFile
{
    private readonly ProjectFile _project;
    private readonly YamlFile _file;
    private readonly ImmutableArray<(string Key, YamlNode Name, YamlNode Value)> _values;

    internal StackFile(ProjectFile project, YamlFile file, ImmutableArray<(string Key, YamlNode Name, YamlNode Value)> values) =>
        (_project, _file, _values) = (project, file, values);

    /// <summary>The stack.</summary>
    public required StackName Name { get; init; }

    /// <summary>The file.</summary>
    public string Path => _file.Path;

    /// <summary>The salt of the passphrase that encrypted values in this file; null when there is none.</summary>
    public required string? EncryptionSalt { get; init; }

    /// <summary>The secrets provider; null or <c>passphrase</c> for the passphrase, anything else for a cloud's key.</summary>
    public required string? SecretsProvider { get; init; }

    /// <summary>
    /// The configuration that the program gets, by <c>namespace:key</c>: the stack's values and the project's, decrypted and checked against
    /// the declared types.
    /// </summary>
    /// <param name="passphrase">Opens encrypted values; not used when there are none.</param>
    /// <exception cref="ConfigException">Values are missing or wrong; all of them are named.</exception>
    /// <exception cref="WrongPassphraseException">The passphrase is another one.</exception>
    public IReadOnlyDictionary<string, ConfigValue> Resolve(string passphrase)
    {
        var secrets = new Lazy<PassphraseSecrets>(() => OpenSecrets(passphrase));
        var faults = new List<string>();
        var declarations = _project.Config.ToDictionary(d => d.Key, StringComparer.Ordinal);
        var config = _project.Config
            .Where(d => d.Default is not null)
            .ToDictionary(d => d.Key, d => new ConfigValue(d.Default!.Text, d.IsSecret), StringComparer.Ordinal);
        foreach (var (key, name, node) in _values)
        {
            var (value, isSecret) = YamlValues.Read(_file, node, (at, ciphertext) => Decrypt(secrets.Value, at, ciphertext));
            var text = YamlValues.ToText(value);
            if (declarations.TryGetValue(key, out var declaration) && Fault(declaration, text, isSecret) is { } fault)
            {
                faults.Add(_file.Fault(name, $"'{key}' {fault}").Message);
            }

            config[key] = new ConfigValue(text.Text, isSecret);
        }

        faults.AddRange(_project.Config
            .Where(d => !config.ContainsKey(d.Key))
            .Select(d => $"{Path}: '{d.Key}' is missing{(d.Description is null ? "" : $": {d.Description}")}"));
        return faults.Count == 0 ? config : throw new ConfigException(string.Join('\n', faults));
    }

    private static string? Fault(ConfigDeclaration declaration, ConfigText value, bool isSecret)
    {
        if (declaration.IsFixed)
        {
            return "is set for all stacks by the project, and cannot be set here";
        }

        if (declaration.IsSecret && !isSecret)
        {
            return "must be encrypted; set it with 'pulumi config set --secret'";
        }

        return declaration.Type is { } type ? ConfigTypes.Fault(type, declaration.ItemType, value) : null;
    }

    private PassphraseSecrets OpenSecrets(string passphrase)
    {
        if (SecretsProvider is not (null or "passphrase" or "default"))
        {
            throw new ConfigException(
                $"{Path} holds values encrypted by the secrets provider '{SecretsProvider}'; this engine opens only those of a passphrase");
        }

        if (EncryptionSalt is null)
        {
            throw new ConfigException($"{Path} holds encrypted values but no 'encryptionsalt' to open them with");
        }

        try
        {
            return PassphraseSecrets.Open(passphrase, EncryptionSalt, Path);
        }
        catch (FormatException e)
        {
            throw new ConfigException($"{Path}: {e.Message}", e);
        }
    }

    private string Decrypt(PassphraseSecrets secrets, YamlNode at, string ciphertext)
    {
        try
        {
            return secrets.Decrypt(ciphertext);
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            throw _file.Fault(at, "the encrypted value cannot be opened: it was changed, or encrypted with another key");
        }
    }
}
