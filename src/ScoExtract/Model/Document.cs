using NodaTime;

namespace ScoExtract;

/// <summary>What goes in: one text with what is known about it beforehand. Immutable.</summary>
/// <param name="Id">Name of the document in results and messages, for example its file name.</param>
/// <param name="Text">The raw text; every offset in the result refers to it, unchanged.</param>
/// <param name="Language">ISO 639-1 code of the main language (<c>en</c>, <c>fr</c>, …), or null to have it identified.</param>
/// <param name="Date">The day the document is of, which relative dates start from; null to have it found in the text, if it is there.</param>
/// <exception cref="ArgumentNullException"><paramref name="Id"/> or <paramref name="Text"/> is null.</exception>
public sealed record Document(string Id, string Text, string? Language = null, LocalDate? Date = null)
{
    /// <summary>Name of the document in results and messages.</summary>
    public string Id { get; init; } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>The raw text; every offset in the result refers to it, unchanged.</summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>The id and how long the text is.</summary>
    public override string ToString() => $"{Id} ({Text.Length} UTF-16 code units)";
}
