using ScoExtract.Matching;
using ScoExtract.Names.Catalog;

namespace ScoExtract.Names.Lookup;

/// <summary>A name found in a document, and what it was taken for so far.</summary>
/// <param name="first">Index of its first token.</param>
/// <param name="hit">The gazetteer's hit, or one made for a name that the document defines.</param>
/// <param name="entity">What it most likely names.</param>
/// <param name="flags">What must hold for that.</param>
internal sealed class NameMatch(int first, GazetteerHit hit, NameEntity entity, FormFlags flags)
{
    public int First { get; private set; } = first;

    /// <summary>Index just past its last token.</summary>
    public int End { get; private set; } = first + hit.TokenCount;

    public GazetteerHit Hit { get; } = hit;

    public TextSpan Span { get; private set; } = hit.Span;

    public NameEntity Entity { get; set; } = entity;

    public FormFlags Flags { get; private set; } = flags;

    /// <summary>Whether its words can only mean this entity.</summary>
    public bool IsCertain => (Flags & (FormFlags.Ambiguous | FormFlags.SharedOrgan)) == 0;

    /// <summary>Whether it turned out to be no mention.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether it names an organization that no table has.</summary>
    public bool IsUnlisted { get; set; }

    /// <summary>Id of the organization whose unlisted organ it is, where its name begins with that organization's; null otherwise.</summary>
    public string? OrganOf { get; set; }

    /// <summary>Takes in words that stand before it.</summary>
    public void Prepend(NameMatch before) => (First, Span) = (before.First, before.Span.Union(Span));

    /// <summary>Takes in words that stand after it.</summary>
    /// <param name="end">Index just past their last token.</param>
    /// <param name="offset">Offset just past their last character.</param>
    public void Append(int end, int offset) => (End, Span) = (end, new TextSpan(Span.Start, offset));

    /// <summary>Takes the document's word for what it means.</summary>
    public void Define(NameEntity meaning) => (Entity, Flags) = (meaning, Flags & ~(FormFlags.Ambiguous | FormFlags.SharedOrgan));
}
