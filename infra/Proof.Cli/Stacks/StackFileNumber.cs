using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Proof.Cli.Stacks;

/// <summary>
/// Raises a whole number in a stack file by one, as an edit of its text: everything else, comments and line ends too, stays as it is byte for
/// byte. What it cannot edit so, it refuses.
/// </summary>
internal static partial class StackFileNumber
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Raises the number of a key and writes the file.</summary>
    /// <param name="path">The stack file.</param>
    /// <param name="key">The key as <c>namespace:key</c>.</param>
    /// <param name="whenMissing">The number that holds where the file does not give the key.</param>
    /// <returns>The number before and after.</returns>
    /// <exception cref="CommandException">The file is not written so that the number alone could be changed; it is left as it is.</exception>
    public static (int From, int To) Raise(string path, string key, int whenMissing)
    {
        var text = Strict.GetString(File.ReadAllBytes(path));
        var from = Value(text, key, path) ?? whenMissing;
        var to = checked(from + 1);
        var line = new Regex($@"^(?<before>[ ]+(?<quote>[""']?){Regex.Escape(key)}\k<quote>[ ]*:[ ]+){from}(?<after>[ ]*(#[^\r\n]*)?\r?)$", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        var lines = line.Matches(text);
        var edited = lines.Count switch
        {
            1 => line.Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"{match.Groups["before"].Value}{to}{match.Groups["after"].Value}")),
            0 when !text.Contains(key, StringComparison.Ordinal) => Append(text, key, to, path),
            _ => throw Refused(path, key),
        };
        if (!IsOnlyChange(text, edited, key, to, path)) throw Refused(path, key);
        Write(path, edited);
        return (from, to);
    }

    // Behind the last line that belongs to config, as deep as its first key.
    private static string Append(string text, string key, int number, string path)
    {
        if (ConfigSection().Match(text) is not { Success: true } section) throw Refused(path, key);
        var content = section.Groups["content"];
        var end = content.Index + content.Length;
        var newLine = section.Groups["newline"].Value;
        var gap = content.Value.EndsWith('\n') ? "" : newLine;
        return string.Create(CultureInfo.InvariantCulture, $"{text[..end]}{gap}{section.Groups["indent"].Value}{key}: {number}{newLine}{text[end..]}");
    }

    private static bool IsOnlyChange(string before, string after, string key, int number, string path)
    {
        var (old, edited) = (Root(before, path), Root(after, path));
        if (old is null || edited is null || Value(after, key, path) != number) return false;
        Config(old)!.Children.Remove(new YamlScalarNode(key));
        Config(edited)!.Children.Remove(new YamlScalarNode(key));
        return old.Equals(edited);
    }

    private static int? Value(string text, string key, string path) =>
        Root(text, path) is { } root && Config(root)?.Children.TryGetValue(new YamlScalarNode(key), out var node) == true
            ? int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : throw Refused(path, key)
            : null;

    private static YamlMappingNode? Config(YamlMappingNode root) =>
        root.Children.TryGetValue(new YamlScalarNode("config"), out var config) ? config as YamlMappingNode : null;

    private static YamlMappingNode? Root(string text, string path)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? root : null;
        }
        catch (YamlException)
        {
            throw new CommandException(ExitCode.BadInput, $"{path} is not YAML");
        }
    }

    private static void Write(string path, string text)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, Strict.GetBytes(text));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static CommandException Refused(string path, string key) => new(
        ExitCode.BadInput,
        $"{path} cannot be edited here; write {key} as a whole number on a line of its own under config, one more than it was");

    [GeneratedRegex(@"^config:[ ]*(#[^\r\n]*)?(?<newline>\r?\n)(?<content>(?<indent>[ ]+)[^ \r\n][^\r\n]*(\r?\n(?:[ ]*\r?\n)*[ ]+[^ \r\n][^\r\n]*)*(\r?\n|\z))", RegexOptions.Multiline)]
    private static partial Regex ConfigSection();
}
