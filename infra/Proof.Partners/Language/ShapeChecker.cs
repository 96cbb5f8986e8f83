using System.Globalization;
using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;

namespace Proof.Partners.Language;

/// <summary>Checks that a document has its shape: known members, required ones, the kind of every value.</summary>
internal sealed class ShapeChecker(Report report)
{
    /// <summary>Checks a value and all that is in it.</summary>
    public void Check(JsonNode node, Shape shape)
    {
        switch (shape, node)
        {
            case (ObjectShape known, JsonObject found): CheckObject(found, known); break;
            case (ListShape known, JsonArray found): CheckList(found, known); break;
            case (TextShape known, JsonText found): CheckText(found, known); break;
            case (ChoiceShape known, JsonText found): CheckChoice(found, known); break;
            case (InstantShape, JsonText found): CheckInstant(found); break;
            case (WholeNumberShape known, JsonNumber found): CheckNumber(found, known); break;
            case (FlagShape, JsonFlag): break;
            case (TextOrObjectShape known, JsonText found): CheckText(found, known.Text); break;
            case (TextOrObjectShape known, JsonObject found): CheckObject(found, known.Full); break;
            default: ReportKind(node, shape); break;
        }
    }

    private void CheckObject(JsonObject node, ObjectShape shape)
    {
        foreach (var member in node.Members)
        {
            if (shape.Find(member.Name) is { } known) Check(member.Value, known.Shape);
            else ReportUnknown(node, member, shape);
        }

        foreach (var member in shape.Members)
        {
            if (!member.Required || node.Find(member.Name) is not null) continue;
            report.Add<MissingMember>(
                node.Source, node.Start, node.Start + 1, JsonPath.Of(node, member.Name), $"\"{member.Name}\" is missing here.",
                $"Add \"{member.Name}\": {char.ToLowerInvariant(member.Shape.Description[0])}{member.Shape.Description[1..]}");
        }
    }

    private void ReportUnknown(JsonObject node, JsonMember member, ObjectShape shape)
    {
        // A name that is near but there already was not meant: two of it would be a duplicate.
        string[] free = [.. shape.Members.Select(m => m.Name).Where(name => node.Find(name) is null)];
        var guess = DidYouMean.Sentence(member.Name, free);
        if (guess.Length == 0 && PartnerShape.OwnersOf(member.Name) is { Length: > 0 } owners)
        {
            guess = $" It belongs in {string.Join(" or ", owners)}.";
        }
        report.AddToName<UnknownMember>(
            node, member, $"{Printable.Quoted(member.Name)} is not known here.{guess} Known here: {string.Join(", ", shape.Members.Select(m => m.Name))}.");
    }

    private void CheckList(JsonArray node, ListShape shape)
    {
        if (node.Items.Count > shape.Most)
        {
            report.Add<TooLarge>(node, $"The list has {node.Items.Count} entries; at most {shape.Most} are looked at.");
            return;
        }

        foreach (var item in node.Items) Check(item, shape.Item);
    }

    private void CheckText(JsonText node, TextShape shape)
    {
        if (shape.HasOwnRule) return;
        var count = 0;
        foreach (var rune in node.Value.EnumerateRunes())
        {
            count++;
            if (rune.Value == ' ' || Printable.IsVisible(rune)) continue;
            report.Add<TextContent>(
                node, $"The text holds {Printable.CodePoint(rune)}, which cannot be seen: {Printable.Quoted(node.Value)}.");
            return;
        }

        if (string.IsNullOrWhiteSpace(node.Value)) report.Add<TextContent>(node, "The text is empty.");
        else if (count > shape.Longest)
        {
            report.Add<TextContent>(node, $"The text has {count} characters; here at most {shape.Longest} fit.");
        }
    }

    private void CheckChoice(JsonText node, ChoiceShape shape)
    {
        if (shape.Choices.Contains(node.Value, StringComparer.Ordinal)) return;
        var choices = string.Join(", ", shape.Choices.Select(choice => $"\"{choice}\""));
        report.Add<NotAChoice>(
            node, $"{Printable.Quoted(node.Value)} is none of {choices}.{DidYouMean.Sentence(node.Value, shape.Choices)}");
    }

    private void CheckInstant(JsonText node)
    {
        if (!Instants.TryRead(node.Value, out _))
        {
            report.Add<NotAnInstant>(node, $"{Printable.Quoted(node.Value)} is no instant of the form yyyy-MM-ddTHH:mm:ssZ.");
        }
    }

    private void CheckNumber(JsonNumber node, WholeNumberShape shape)
    {
        var bounds = string.Create(CultureInfo.InvariantCulture, $"from {shape.Least} to {shape.Most}");
        if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && node.Text != "-0")
        {
            if (number < shape.Least || number > shape.Most)
            {
                report.Add(RuleCatalogue.Get(shape.BoundsRule), node, $"{node.Text} is not {bounds}.");
            }
        }
        else report.Add<NotAWholeNumber>(node, $"{Printable.Of(node.Text, 40)} is no whole number {bounds} in digits only.");
    }

    private void ReportKind(JsonNode node, Shape shape)
    {
        var wanted = shape switch
        {
            ObjectShape => "an object { … }",
            ListShape => "a list [ … ]",
            ChoiceShape choice => "one of " + string.Join(", ", choice.Choices.Select(c => $"\"{c}\"")),
            InstantShape => "an instant in double quotes, like \"2026-12-01T09:00:00Z\"",
            WholeNumberShape => "a whole number without quotes",
            FlagShape => "true or false, without quotes",
            TextOrObjectShape => "a text in double quotes, or an object { … }",
            _ => "a text in double quotes",
        };
        var hint = node is JsonNull ? " Leave a member out instead of writing null." : "";
        report.Add<WrongKind>(node, $"Here {wanted} belongs, not {node.Kind}.{hint}");
    }
}
