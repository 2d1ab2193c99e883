namespace ScoExtract;

/// <summary>What a pinpoint counts.</summary>
public enum PinpointUnit
{
    /// <summary>A paragraph, operative or preambular.</summary>
    Paragraph,

    /// <summary>An annex, enclosure or appendix.</summary>
    Annex,

    /// <summary>A section or part.</summary>
    Section,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A page.</summary>
    Page,
}
