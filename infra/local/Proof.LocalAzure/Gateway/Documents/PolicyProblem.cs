using System.Globalization;

namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>Why a policy document cannot be saved.</summary>
/// <param name="Element">The name of the element.</param>
/// <param name="Line">The line of the element, from 1; 0 when the document as a whole is meant.</param>
/// <param name="Column">The column of the element, from 1.</param>
/// <param name="Reason">What is wrong, as a sentence.</param>
internal sealed record PolicyProblem(string Element, int Line, int Column, string Reason)
{
    /// <summary>The fragment it is in; null for the document itself.</summary>
    public string? Fragment { get; init; }

    /// <summary>A problem of the whole document.</summary>
    public static PolicyProblem OfDocument(string reason) => new("", 0, 0, reason);

    /// <summary>The problem in API Management's words for where it is.</summary>
    public override string ToString()
    {
        var where = Fragment is null ? "" : $"In fragment '{Fragment}': ";
        return Line == 0
            ? where + Reason
            : string.Create(CultureInfo.InvariantCulture, $"{where}Error in element '{Element}' on line {Line}, column {Column}: {Reason}");
    }
}
