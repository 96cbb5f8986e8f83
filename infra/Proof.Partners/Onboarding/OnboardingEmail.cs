using System.Text.RegularExpressions;

namespace Proof.Partners.Onboarding;

/// <summary>An answer of an e-mail, as it stands there.</summary>
/// <param name="Field">What it answers.</param>
/// <param name="Text">What it says; lines of one answer are joined by line feeds.</param>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Depth">How many times it is quoted.</param>
internal sealed record EmailAnswer(OnboardingField Field, string Text, int Line, int Depth);

/// <summary>
/// Finds the answers to the onboarding table in an e-mail as people send it: the table itself (Markdown, or pasted with tabs) with a column
/// more or a column overwritten, or lines "Field: value", in plain text or in a quoted reply, with lists in one cell or on lines below.
/// </summary>
internal sealed partial class OnboardingEmail
{
    private readonly List<EmailAnswer> _answers = [];
    private TableColumns _columns = TableColumns.Unknown;
    private OnboardingField? _open;

    private OnboardingEmail()
    {
    }

    /// <summary>The answers, in the order of the e-mail; empty ones are left out.</summary>
    public static IReadOnlyList<EmailAnswer> Read(string email)
    {
        var reading = new OnboardingEmail();
        foreach (var line in EmailLine.Of(email)) reading.Take(line);
        return reading._answers;
    }

    private void Take(EmailLine line)
    {
        if (TableRow.TryCells(line.Text, out var cells))
        {
            TakeRow(line, cells);
            return;
        }

        _columns = TableColumns.Unknown;
        if (!TakeLabel(line)) TakeMore(line);
    }

    private void TakeRow(EmailLine line, IReadOnlyList<string> cells)
    {
        if (TableRow.IsRuler(cells)) return;
        if (TableColumns.OfHeader(cells) is { } columns)
        {
            (_columns, _open) = (columns, null);
            return;
        }

        var field = FieldNames.Find(cells[0]);
        // A row without a label goes on with the answer above.
        if (field is null && cells[0].Length > 0) _open = null;
        else if ((field ?? _open) is { } known)
        {
            foreach (var value in _columns.Values(cells)) Add(known, value, line);
            _open = known;
        }
    }

    private bool TakeLabel(EmailLine line)
    {
        var text = Decoration().Replace(line.Text, "");
        foreach (Match mark in Mark().Matches(text))
        {
            var value = text[(mark.Index + mark.Length)..];
            if (FieldNames.Find(text[..mark.Index], _open, value) is not { } field) continue;
            _open = field;
            Add(field, value, line);
            return true;
        }

        if (FieldNames.Find(text) is not { } alone || text.Length == 0 || text.EndsWith('.')) return false;
        _open = alone;
        return true;
    }

    // A line below a label: its answer, or one more entry of a list. A blank line ends an answer that has begun.
    private void TakeMore(EmailLine line)
    {
        if (_open is not { } field) return;
        var last = _answers.LastOrDefault();
        var begun = last is not null && last.Field == field;
        var isList = field is OnboardingField.ProductionIps or OnboardingField.SandboxIps;
        if (line.Text.Length == 0)
        {
            if (begun) _open = null;
        }
        else if (!begun) Add(field, Decoration().Replace(line.Text, ""), line);
        else if (isList && AddressList.HoldsAddress(line.Text))
        {
            _answers[^1] = last! with { Text = last.Text + "\n" + Decoration().Replace(line.Text, "") };
        }
        else _open = null;
    }

    private void Add(OnboardingField field, string value, EmailLine line)
    {
        var plain = LineBreak().Replace(value, "\n").Trim(' ', '\t', '*', '_', '\n');
        if (plain.Length == 0 || FieldNames.IsDescription(plain)) return;
        // Rows without a label belong to the answer above them.
        if (GoesOn(field, line)) _answers[^1] = _answers[^1] with { Text = _answers[^1].Text + "\n" + plain };
        else _answers.Add(new(field, plain, line.Number, line.Depth));
    }

    private bool GoesOn(OnboardingField field, EmailLine line) =>
        _answers.LastOrDefault() is { } last && last.Field == field && _open == field && last.Depth == line.Depth && last.Line < line.Number
        && line.Text.StartsWith('|') && FieldNames.Find(line.Text) is null;

    // Bullets, numbers, headings and check boxes before the text.
    [GeneratedRegex("^\\s*((\\*\\*|__)|[-*+•·–]\\s+|#+\\s+|\\d{1,2}[.)]\\s+|\\[[ xX]\\]\\s+)*")]
    private static partial Regex Decoration();

    // What stands between a label and its value.
    [GeneratedRegex("\\s*(\\*\\*|__)?\\s*([:=：?]|\\s[-–—]\\s|\\s[-=]>\\s)\\s*(\\*\\*|__)?\\s*")]
    private static partial Regex Mark();

    [GeneratedRegex("<br\\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}
