using NodaTime.Text;

namespace ScoExtract.Evaluation;

/// <summary>A document together with what is right for it. Immutable.</summary>
/// <param name="Gold">The annotation.</param>
/// <param name="Text">The raw text that its offsets refer to.</param>
public sealed record AnnotatedDocument(GoldDocument Gold, string Text)
{
    /// <summary>SHA-256 of the file that the text was read from, in lower-case hexadecimal; null when it came from elsewhere.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The document as the extractor is given it: with nothing but its id and text, as a reader would meet it.</summary>
    public Document ToDocument() => new(Gold.Document, Text);

    /// <summary>The document as who knows its day gives it to the extractor: with the gold's <see cref="GoldDocument.DocumentDate"/>, from which relative dates start.</summary>
    /// <remarks>A date that is missing or not well formed is left to be found in the text.</remarks>
    public Document ToDatedDocument() =>
        ToDocument() with { Date = Gold.DocumentDate is { } date && LocalDatePattern.Iso.Parse(date) is { Success: true } day ? day.Value : null };
}
