namespace ScoExtract;

/// <summary>What kind of document a symbol stands for.</summary>
public enum DocumentSymbolKind
{
    /// <summary>A report, letter, note or any other document.</summary>
    Document,

    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A statement of the President of the Security Council (<c>PRST</c>).</summary>
    PresidentialStatement,

    /// <summary>A verbatim or summary record of a meeting (<c>PV</c>, <c>SR</c>).</summary>
    MeetingRecord,

    /// <summary>A document of limited distribution, usually a draft resolution (<c>L</c>).</summary>
    Limited,

    /// <summary>A treaty's place in the Treaty Series of the United Nations (<c>UNTS/2896/50518</c>), which is no document.</summary>
    TreatyReference,
}
