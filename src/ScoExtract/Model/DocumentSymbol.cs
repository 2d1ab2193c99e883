using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ScoExtract;

/// <summary>A United Nations document symbol or the canonical form of a resolution or decision number: <c>A/RES/59/48</c>, <c>S/1994/565</c>, <c>WHA58.3</c>.</summary>
/// <remarks>
/// Immutable, so safe to share between threads. Two symbols are equal when their canonical texts are. <see cref="Parse(string)"/> reads
/// whatever <see cref="ToString"/> gives, and common variants: spaces before brackets, <c>add.1</c>, a Security Council resolution without its year.
/// </remarks>
public sealed class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>, IParsable<DocumentSymbol>
{
    internal DocumentSymbol(string text, ImmutableArray<string> parts, ImmutableArray<string> suffixes, DocumentSymbolFacts facts, DocumentSymbol? companion)
    {
        (Text, Parts, Suffixes, Companion) = (text, parts, suffixes, companion);
        (Organ, OrganizationId, Kind) = (facts.Organ, facts.Organization, facts.Kind);
        (Session, Year, Number, Letter, Inconsistency) = (facts.Session, facts.Year, facts.Number, facts.Letter, facts.Inconsistency);
        IsIssued = facts.IsIssued;
    }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>Short code of the organ or body: <c>GA</c>, <c>SC</c>, <c>ECOSOC</c>, <c>HRC</c>, <c>CHR</c>, <c>Secretariat</c>, <c>WHA</c>, …; of the first symbol for a dual one.</summary>
    public string Organ { get; }

    /// <summary>Id of the organ in the organization table (<c>UNGA</c>); null for bodies that the table does not have.</summary>
    public string? OrganizationId { get; }

    /// <summary>What kind of document it stands for.</summary>
    public DocumentSymbolKind Kind { get; }

    /// <summary>Whether a body adopts or issues it on a day: a resolution, a decision, a presidential statement.</summary>
    internal bool IsAct => Kind is DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision or DocumentSymbolKind.PresidentialStatement;

    /// <summary>The session as printed: <c>59</c>, <c>XXV</c>, <c>S-30</c>, <c>ES-10</c>; null when the series has none.</summary>
    public string? Session { get; }

    /// <summary>The year that the symbol itself states (<c>2001</c> in <c>S/RES/1373(2001)</c>); null when it states none.</summary>
    public int? Year { get; }

    /// <summary>The running number; null when the symbol has none.</summary>
    public int? Number { get; }

    /// <summary>The letter of a resolution in several parts (<c>B</c> in <c>A/RES/57/270B</c>); null when there is none.</summary>
    public string? Letter { get; }

    /// <summary>The parts between slashes, the suffixes included, those of <see cref="Companion"/> left out.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The parts that tell of changes to the document: <c>Add.1</c>, <c>Corr.1</c>, <c>Rev.2</c>, in the order in which they stand.</summary>
    public ImmutableArray<string> Suffixes { get; }

    /// <summary>The second symbol of a document that has two (<c>S/2025/132</c> in <c>A/79/807-S/2025/132</c>); null otherwise.</summary>
    public DocumentSymbol? Companion { get; }

    /// <summary>The symbols that the document can be found under, each alone: two where it has a <see cref="Companion"/>, otherwise the symbol itself.</summary>
    public ImmutableArray<DocumentSymbol> Separate() =>
        Companion is { } second && TryParse(string.Join('/', Parts), out var first) ? [first, second] : [this];

    /// <summary>Why number, year and session contradict each other, in one clause; null when they do not, or cannot be checked.</summary>
    public string? Inconsistency { get; }

    /// <summary>The document's address on the documents site of the United Nations; null for what is not issued there under this symbol.</summary>
    public Uri? Address => IsIssued ? new Uri("https://docs.un.org/" + Uri.EscapeDataString(string.Join('/', Parts)).Replace("%2F", "/", StringComparison.Ordinal)) : null;

    private bool IsIssued { get; }

    /// <summary>The symbol without its suffixes; itself when it has none.</summary>
    public DocumentSymbol Base => Suffixes.Length == 0 || !TryParse(string.Join('/', Parts.Take(Parts.Length - Suffixes.Length)), out var bare) ? this : bare;

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">A symbol and nothing else; white space around it is allowed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no symbol of a known series.</exception>
    public static DocumentSymbol Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var symbol) ? symbol : throw new FormatException($"'{text}' is no document symbol of a known series.");
    }

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">A symbol and nothing else; white space around it is allowed.</param>
    /// <param name="symbol">The symbol, null when <paramref name="text"/> is none.</param>
    /// <returns>Whether <paramref name="text"/> is a symbol of a known series. A number that contradicts its year is one, with an <see cref="Inconsistency"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = text is null ? null : DocumentSymbolParser.Parse(text);
        return symbol is not null;
    }

    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) =>
        TryParse(s, out result);

    /// <summary>Orders as documents are listed: part by part, numbers by value (<c>A/RES/59/9</c> before <c>A/RES/59/48</c>).</summary>
    /// <param name="other">The symbol to compare with; null comes first.</param>
    public int CompareTo(DocumentSymbol? other) => other is null ? 1 : NaturalOrder.Compare(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two symbols have the same canonical text.</summary>
    public static bool operator ==(DocumentSymbol? left, DocumentSymbol? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two symbols have different canonical texts.</summary>
    public static bool operator !=(DocumentSymbol? left, DocumentSymbol? right) => !(left == right);

    /// <summary>Listing order: see <see cref="CompareTo"/>.</summary>
    public static bool operator <(DocumentSymbol? left, DocumentSymbol? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Listing order: see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(DocumentSymbol? left, DocumentSymbol? right) => left is null || left.CompareTo(right) <= 0;

    /// <summary>Listing order: see <see cref="CompareTo"/>.</summary>
    public static bool operator >(DocumentSymbol? left, DocumentSymbol? right) => right < left;

    /// <summary>Listing order: see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(DocumentSymbol? left, DocumentSymbol? right) => right <= left;
}
