namespace ScoExtract.Symbols.Numbers;

/// <summary>A number as resolutions are cited by, before its organ is known.</summary>
/// <param name="Shape">How it is written.</param>
/// <param name="Number">The running number.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
internal readonly record struct NumberAtom(AtomShape Shape, int Number, int FirstToken, int EndToken)
{
    /// <summary>Regular session (<see cref="AtomShape.Session"/>, <see cref="AtomShape.Point"/>) or year (<see cref="AtomShape.Year"/>, <see cref="AtomShape.Bracket"/>).</summary>
    public int Group { get; init; }

    /// <summary>Session in letters: <c>XXV</c>, <c>S-VI</c>, <c>ES-10</c>.</summary>
    public string? Session { get; init; }

    /// <summary>Letter of a resolution in parts; <c>'\0'</c> when it has none.</summary>
    public char Letter { get; init; }

    /// <summary>Year of the date beside it; 0 when none is stated.</summary>
    public int StatedYear { get; init; }

    /// <summary>Whether its digits or its session had to be mended.</summary>
    public bool IsMended { get; init; }

    /// <summary>Whether it counts only with a date that proves it, because no digit of it is left.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>Whether it is a member of a range that is not written: <c>B</c> in <c>47/120 A to C</c>. Its first token is then the one that joins the ends.</summary>
    public bool IsImplied { get; init; }

    public string LetterText => Letter == '\0' ? "" : Letter.ToString();

    /// <summary>Whether it can be the next number of a list: a bare one goes on only a list of bare numbers, and only after a plural.</summary>
    /// <param name="before">The number before it.</param>
    /// <param name="plural">Whether the list began with a plural: <em>resolutions</em>.</param>
    public bool CanFollow(in NumberAtom before, bool plural) => Shape switch
    {
        AtomShape.Bare => plural && before.Shape is AtomShape.Bare or AtomShape.Bracket && Number >= 100 && Number <= ResolutionNumbering.LastKnownSecurityCouncil + 500,
        AtomShape.Session => Group >= ResolutionNumbering.FirstSlashSession || before.Shape == AtomShape.Session && before.Group < ResolutionNumbering.FirstSlashSession,
        AtomShape.Point => before.Shape == AtomShape.Point,
        _ => true,
    };
}
