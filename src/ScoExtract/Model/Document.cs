using NodaTime;

namespace ScoExtract;

/// <summary>What goes in: one text with what is known about it beforehand. Immutable.</summary>
/// <param name="Id">Name of the document in results and messages, for example its file name.</param>
/// <param name="Text">The raw text; every offset in the result refers to it, unchanged.</param>
/// <param name="Language">ISO 639-1 code of the main language (<c>en</c>, <c>fr</c>, …), or null to have it identified.</param>
/// <param name="Date">The day the document is of, which relative dates start from; null to have it found in the text, if it is there.</param>
public sealed record Document(string Id, string Text, string? Language = null, LocalDate? Date = null);
