using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>One thing that a sentence tells of a status: a trigger, what acts on it, and the stretch of items in which its arguments are sought.</summary>
internal sealed class Predication
{
    /// <summary>Item index of the trigger.</summary>
    public required int Core { get; init; }

    /// <summary>The trigger's cue.</summary>
    public required Cue Cue { get; init; }

    /// <summary>Item indexes of the operators before the trigger, outermost first.</summary>
    public List<int> Operators { get; init; } = [];

    /// <summary>Item index of an operator after the trigger (<em>the accession procedure was launched</em>); -1 for none.</summary>
    public int Later { get; set; } = -1;

    /// <summary>Item index of the status noun; -1 where none is told.</summary>
    public int StatusItem { get; set; } = -1;

    /// <summary>Whether it stands for a state of affairs, of which no cue behind it tells.</summary>
    public bool Holds { get; init; }

    /// <summary>The subject of a verb that is said once for two; null otherwise.</summary>
    public SubjectGroup? Gapped { get; init; }

    /// <summary>The predication before it in the sentence; null for the first.</summary>
    public Predication? Before { get; set; }

    /// <summary>First item of its zone.</summary>
    public int From { get; set; }

    /// <summary>Just past the last item of its zone.</summary>
    public int To { get; set; }

    /// <summary>The first item of trigger and operators.</summary>
    public int Start => Operators.Count > 0 ? Math.Min(Operators[0], Core) : Core;

    /// <summary>The last item of trigger, status and operators.</summary>
    public int End => Math.Max(Core, Math.Max(StatusItem, Later));
}
