namespace ScoExtract;

/// <summary>A stretch of the document's text that names something: text-bound, whereas the <em>entity</em> it refers to is identified by value.</summary>
/// <remarks>Mentions in one result never overlap and are sorted by start. Immutable, so safe to share between threads.</remarks>
public abstract record Mention
{
    /// <summary>Where the mention stands in the raw text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The raw slice of text that <see cref="Span"/> covers, OCR damage and line breaks included.</summary>
    public required string Text { get; init; }

    /// <summary>Which component and rule found it.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Confidence from 0 to 1 where a component gives one; null otherwise.</summary>
    public double? Score { get; init; }

    /// <summary>The name of the mention's type in files: <c>Date</c>, <c>Place</c>, <c>Organization</c> or <c>DocumentSymbol</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The normalised value in the form files hold it (EDTF, place id, organization id, canonical symbol); null when unknown.</summary>
    public abstract string? Value { get; }

    /// <summary>Span, type, text and value on one line: <c>[0,5) Place India = IN</c>.</summary>
    public sealed override string ToString() => $"{Span} {Type} {Text} = {Value ?? "null"}";
}
