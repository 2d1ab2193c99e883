using System.Collections.Immutable;

namespace ScoExtract;

/// <summary>The number of a resolution or decision, or a document symbol: the number or symbol alone, without the word <em>resolution</em>.</summary>
/// <remarks>Of a range (<c>Add.3-5</c>, <c>47/120 A to D</c>) every member is a mention of its own; those that are not written have an empty span at the word or dash that joins the ends.</remarks>
public sealed record DocumentSymbolMention : Mention
{
    /// <summary>The symbol that the words stand for, organ and kind told from the context where the number alone does not.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The date written beside the number (<c>resolution 60/1 of 16 September 2005</c>); null when none is.</summary>
    public TemporalValue? Adopted { get; init; }

    /// <summary>The date mention that gave <see cref="Adopted"/>; null when none is written.</summary>
    public TextSpan? AdoptedSpan { get; init; }

    /// <summary>The paragraphs, annexes and the like that the text points to beside the number; empty when it points to none.</summary>
    public ImmutableArray<Pinpoint> Pinpoints { get; init; } = [];

    /// <summary>Whether it is the symbol of the document itself: in its masthead, its title, its running heads.</summary>
    public bool IsOwn { get; init; }

    /// <inheritdoc/>
    public override string Type => "DocumentSymbol";

    /// <summary>The symbol in canonical form: <c>A/RES/59/48</c>, <c>S/RES/1373(2001)</c>.</summary>
    public override string? Value => Symbol.Text;

    /// <summary>Whether the two mentions are the same in every part.</summary>
    /// <param name="other">The mention to compare with.</param>
    public bool Equals(DocumentSymbolMention? other) =>
        other is not null && base.Equals(other) && Symbol == other.Symbol && Adopted == other.Adopted && AdoptedSpan == other.AdoptedSpan
        && IsOwn == other.IsOwn && Pinpoints.AsSpan().SequenceEqual(other.Pinpoints.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Symbol, Adopted, IsOwn);
}
