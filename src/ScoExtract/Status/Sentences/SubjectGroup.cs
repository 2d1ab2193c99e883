namespace ScoExtract.Status.Sentences;

/// <summary>Names that stand together as one: a single state, a list, a set word, or words that point to such a list.</summary>
internal sealed class SubjectGroup
{
    /// <summary>The role of words that point to the first of several, a number behind it to as many: 前者, 前两国.</summary>
    public const string Former = "former";

    /// <summary>The role of words that point to the last of several: 后者, 后两国.</summary>
    public const string Latter = "latter";

    /// <summary>The role of words that point to one between them, its number behind it: <em>the third</em>.</summary>
    public const string Nth = "nth";

    /// <summary>The subject that a verb leaves out: it points to the sentence before.</summary>
    /// <param name="verb">Item of the verb.</param>
    public static SubjectGroup Dropped(int verb) => new() { First = verb, Last = verb, Members = [], Spans = [], IsAnaphor = true, Role = "any" };

    /// <summary>The group of one of its members.</summary>
    /// <param name="member">Which, from 0.</param>
    public SubjectGroup Only(int member) => new()
    {
        First = First,
        Last = Last,
        Members = [Members[member]],
        Spans = [Spans[member]],
        OfOrganizations = OfOrganizations,
        OfDemonyms = OfDemonyms,
        OfCity = OfCity,
        Preposition = Preposition,
    };

    /// <summary>Index of the first item, articles and prepositions before it left out.</summary>
    public required int First { get; init; }

    /// <summary>Index of the last item, included.</summary>
    public required int Last { get; set; }

    /// <summary>The members as facts name them: <c>IN</c>, <c>org:SCO</c>.</summary>
    public required List<string> Members { get; init; }

    /// <summary>Where the members stand, in step with <see cref="Members"/>.</summary>
    public required List<TextSpan> Spans { get; init; }

    /// <summary>Whether the members are organizations.</summary>
    public bool OfOrganizations { get; init; }

    /// <summary>Whether it stands for an earlier group (<em>both countries</em>, <em>they</em>).</summary>
    public bool IsAnaphor { get; init; }

    /// <summary>Whether it is made of demonyms, which are subjects only beside a noun of the change or of those who act for the state.</summary>
    public bool OfDemonyms { get; init; }

    /// <summary>Whether it is a city that may stand for its state (<em>Baku denied</em>).</summary>
    public bool OfCity { get; init; }

    /// <summary>Whether it is a bare pronoun, or implied, which takes the last subject of any size.</summary>
    public string Role { get; init; } = "";

    /// <summary>The role that the preposition before it gives: <c>of</c>, <c>to</c>, <c>in</c>; empty for none.</summary>
    public string Preposition { get; set; } = "";

    /// <summary>Whether its members are taken out of a set (<em>except Uzbekistan</em>).</summary>
    public bool IsException { get; set; }

    /// <summary>Whether it stands in parentheses.</summary>
    public bool InParentheses { get; set; }

    /// <summary>Whether a possessive ending follows it (<em>Croatia's</em>).</summary>
    public bool Possessive { get; set; }
}
