namespace ScoExtract.Symbols.Lexicon;

/// <summary>What a word of <c>symbols.tsv</c> does in a citation.</summary>
internal enum CueKind : byte
{
    /// <summary>A word such as <em>resolution</em>.</summary>
    Head,

    /// <summary>Its plural, which a list of bare numbers may follow.</summary>
    Heads,

    /// <summary>The name of a body.</summary>
    Organ,

    /// <summary>Words that hold a head but cite nothing: <em>conflict resolution</em>.</summary>
    Never,

    /// <summary>The name of a treaty series.</summary>
    Series,

    /// <summary>How names of bodies end, in a language without spaces.</summary>
    Body,

    /// <summary>May stand between the head and its number.</summary>
    Filler,

    /// <summary>Joins the members of a list.</summary>
    Connector,

    /// <summary>Joins the ends of a range: <em>to</em>; with the value <c>from</c>, comes before the first of them.</summary>
    Range,

    /// <summary>Introduces a date, or ends it.</summary>
    Date,

    /// <summary>Introduces what a resolution is about, which may stand between its number and its date.</summary>
    About,

    /// <summary>A verb that tells of the adoption and stands before the number: <em>adopted</em> in <em>the Council adopted resolution 338</em>.</summary>
    Adopts,

    /// <summary>Introduces the date at the beginning of a clause: <em>on</em>.</summary>
    On,

    /// <summary>A verb for what a resolution does on the day on which it is adopted: <em>repealed</em>.</summary>
    Enacts,

    /// <summary>A participle between a session or a meeting and its date: <em>held</em>.</summary>
    Held,

    /// <summary>Opens, behind a date, the clause that tells what happened then: <em>when</em>.</summary>
    When,

    /// <summary>Names the agent, between a date and a resolution: <em>by</em>; with the value <c>case</c>, the form of the word for a resolution does.</summary>
    Agent,

    /// <summary>Says behind a date that it is that of the effect or the end, not of the adoption: <em>生效</em>.</summary>
    Lapse,

    /// <summary>Introduces the number of a paragraph, annex or page, which is no citation.</summary>
    Pinpoint,

    /// <summary>Comes before the number of a paragraph whose unit comes last, as in Chinese.</summary>
    UnitMark,

    /// <summary>The unit that comes last.</summary>
    UnitLast,

    /// <summary>A word such as <em>document</em>, after which a damaged symbol may be mended.</summary>
    Document,

    /// <summary>A letter written out, as in Arabic.</summary>
    Letter,

    /// <summary>The abbreviation of <em>session</em> in brackets, as in Arabic.</summary>
    Session,

    /// <summary>Introduces a volume number.</summary>
    Volume,

    /// <summary>Introduces a page number.</summary>
    Page,

    /// <summary>Introduces a registration number.</summary>
    Ordinal,

    /// <summary>May stand before a bare number by which a sentence goes on to cite the Security Council; with the value <c>article</c>, agrees with the word for a resolution and with no number.</summary>
    Carrier,

    /// <summary>An ending that a number takes which agrees with the word for a resolution: <em>687-я</em>.</summary>
    Ending,

    /// <summary>A word for a session or a meeting, whose name may stand between a number and its date.</summary>
    Sitting,

    /// <summary>A conference of parties as a language writes it in the numbers of its decisions: <em>م أ</em> for <em>CP.</em></summary>
    Conference,

    /// <summary>Words of a vote, which may stand between a date and the verb of adoption (<em>以</em>, <em>票</em>, <em>赞成</em>) or between the date and the number (<em>in favour of</em>).</summary>
    Vote,
}
