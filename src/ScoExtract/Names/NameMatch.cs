using ScoExtract.Matching;

namespace ScoExtract.Names;

/// <summary>A listed name found in a document, and what it was taken for so far.</summary>
/// <param name="first">Index of its first token.</param>
/// <param name="hit">The gazetteer's hit.</param>
/// <param name="entity">What it most likely names.</param>
/// <param name="flags">What must hold for that.</param>
internal sealed class NameMatch(int first, GazetteerHit hit, NameEntity entity, FormFlags flags)
{
    public int First { get; } = first;

    public int End => First + Hit.TokenCount;

    public GazetteerHit Hit { get; } = hit;

    public TextSpan Span { get; set; } = hit.Span;

    public NameEntity Entity { get; set; } = entity;

    public FormFlags Flags { get; } = flags;

    /// <summary>Whether its words can only mean this entity.</summary>
    public bool IsCertain => (Flags & (FormFlags.Ambiguous | FormFlags.SharedOrgan)) == 0;

    /// <summary>Whether it turned out to be no mention.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether it names an organization that no table has.</summary>
    public bool IsUnlisted { get; set; }
}
