using ScoExtract.Status.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Status.Sentences;

/// <summary>One piece of a sentence: a mention, a cue, a word or a mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Span">Where it stands in the raw text, without a glued prefix.</param>
internal readonly record struct Item(ItemKind Kind, int First, int End, TextSpan Span)
{
    /// <summary>The place, organization or symbol it stands for; null otherwise.</summary>
    public string? Id { get; init; }

    /// <summary>The organization whose organ it names that no table lists: <em>OAS Permanent Council</em>; null otherwise.</summary>
    public string? OrganOf { get; init; }

    /// <summary>The mention; null where there is none.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The cue; null where there is none.</summary>
    public Cue? Cue { get; init; }

    /// <summary>The folded mark; <c>'\0'</c> where there is none.</summary>
    public char Mark { get; init; }

    /// <summary>Whether the last of its words is a preposition, so that what follows at once is its object: <em>withdrew from</em>.</summary>
    public bool Leads { get; init; }

    /// <summary>Whether its first word makes it a passive: <em>was taken back</em>.</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether a glued conjunction (<c>و</c>) coordinates it with what stands before it.</summary>
    public bool Coordinated { get; init; }

    /// <summary>The role that a glued preposition gives it: <c>to</c>, <c>in</c>, <c>as</c>; empty where there is none.</summary>
    public string PrefixRole { get => field ?? ""; init; }

    /// <summary>Whether it is an adverb that may stand anywhere without changing what is told: <em>formally</em>, <em>briefly</em>.</summary>
    public bool IsFiller { get; init; }

    public bool Is(CueKind kind) => Kind == ItemKind.Cue && Cue!.Kind == kind;

    public bool Is(CueKind kind, string value) => Kind == ItemKind.Cue && Cue!.Kind == kind && Cue.Value == value;

    /// <summary>Whether it tells of a change or a status by itself: a verb or noun of one, what acts on it, or a status.</summary>
    public bool TellsStatus => Is(CueKind.Event) || Is(CueKind.Light) || Is(CueKind.Operator) || Is(CueKind.Status);

    /// <summary>Whether it is a conjunction that joins clauses as well as names: <em>and</em>, <em>then</em>.</summary>
    public bool JoinsClauses => Is(CueKind.Conjunction) && Cue!.Value is ("" or ThenValue or ContrastValue);

    /// <summary>Whether it opens a clause that says when, why or in spite of what: <em>although</em>, <em>when</em>.</summary>
    public bool Subordinates => Is(CueKind.Clause) && Cue!.Value is "sub" or WhenValue;

    /// <summary>The value of a word for <em>when</em>: a date before it is that of its clause.</summary>
    public const string WhenValue = "when";

    /// <summary>The value of a conjunction that says that what follows it came later: <em>then</em>, ثم.</summary>
    public const string ThenValue = "then";

    /// <summary>The value of a conjunction that sets the names before it against those behind it, so that they are no list: <em>а</em>.</summary>
    public const string ContrastValue = "but";

    /// <summary>The value of a phrase that puts a name behind or before the one told last, and joins no clauses: <em>за ней</em>, 其后为.</summary>
    public const string NextValue = "next";
}
