using System.Collections;
using System.Collections.Immutable;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Infra.Guards;

/// <summary>
/// Reads the program's own outputs of the last update: its only memory. What cannot be read stops the program, because
/// guarding against half of what is deployed would be no guard.
/// </summary>
internal static class LastOutputs
{
    /// <summary>
    /// The partners of the last update, by slug; none before the first one. Throws <see cref="RefusedException"/> when the output does not
    /// have the shape that this program writes.
    /// </summary>
    /// <param name="partners">The output as Pulumi hands it over: dictionaries, arrays, texts and numbers; null when there is none.</param>
    public static ImmutableSortedDictionary<string, DeployedPartner> Read(object? partners)
    {
        if (partners is null) return ImmutableSortedDictionary<string, DeployedPartner>.Empty;
        return Members(partners, "partners").ToImmutableSortedDictionary(
            member => member.Key,
            member => ReadPartner(member.Key, member.Value),
            StringComparer.Ordinal);
    }

    /// <summary>The generation of a rotated secret of the last update; null before the first one. Throws as the other.</summary>
    /// <param name="secret">The output as Pulumi hands it over; null when there is none.</param>
    /// <param name="name">The output's name.</param>
    public static int? ReadGeneration(object? secret, string name) => secret is null ? null : Number(Members(secret, name), "generation", name);

    private static DeployedPartner ReadPartner(string slug, object? value)
    {
        var path = "partners." + slug;
        var members = Members(value, path);
        if (!members.TryGetValue("clientToken", out var token) || token is null) return new DeployedPartner(slug, null);

        var tokenMembers = Members(token, path + ".clientToken");
        var previous = tokenMembers.GetValueOrDefault("previous") as IEnumerable ?? throw Unreadable(path + ".clientToken.previous");
        return new DeployedPartner(slug, new DeployedToken(
            Number(tokenMembers, "generation", path + ".clientToken"),
            [.. previous.Cast<object?>().Select((item, index) => ReadPrevious(item, $"{path}.clientToken.previous[{index}]"))],
            tokenMembers.GetValueOrDefault("importedHash") switch
            {
                null => null,
                string hash => hash,
                _ => throw Unreadable(path + ".clientToken.importedHash"),
            }));
    }

    private static PreviousToken ReadPrevious(object? value, string path)
    {
        var members = Members(value, path);
        return members.GetValueOrDefault("validUntil") is string text && Instants.TryRead(text, out var validUntil)
            ? new PreviousToken(Number(members, "generation", path), validUntil)
            : throw Unreadable(path + ".validUntil");
    }

    private static IReadOnlyDictionary<string, object> Members(object? value, string path) =>
        value as IReadOnlyDictionary<string, object> ?? throw Unreadable(path);

    // Pulumi has one kind of number, a double.
    private static int Number(IReadOnlyDictionary<string, object> members, string name, string path) =>
        members.GetValueOrDefault(name) is double number && number == Math.Truncate(number) && number is >= 1 and <= int.MaxValue
            ? (int)number
            : throw Unreadable($"{path}.{name}");

    private static RefusedException Unreadable(string path) => new(
        $"The outputs of the last update cannot be read at {path}, so what is deployed is not known. Restore the stack's state from a backup, or deploy with the version of the program that wrote it.");
}
