namespace ScoExtract;

/// <summary>A reference to the Treaty Series of the United Nations: <em>Treaty Series, vol. 2896, No. 50518</em>. Immutable.</summary>
/// <remarks>Kept apart from the mentions, because it names a treaty's place in a book and no document; its symbol (<c>UNTS/2896/50518</c>) is a convention of this library.</remarks>
/// <param name="Symbol">Volume and registration number (<c>UNTS/2896/50518</c>), or volume and page (<c>UNTS/999/p171</c>).</param>
/// <param name="Span">Where the reference stands, the name of the series included, in UTF-16 code units of the raw text.</param>
/// <param name="Text">The raw slice of text that <paramref name="Span"/> covers.</param>
public sealed record TreatyReference(DocumentSymbol Symbol, TextSpan Span, string Text);
