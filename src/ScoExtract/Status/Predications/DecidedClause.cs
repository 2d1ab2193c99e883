using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Reads what an organ decides of others in a clause of its own: <em>decided that Fiji should be suspended</em>, <em>a décidé que l'Iran deviendrait membre</em>. The future or <em>should</em> in it is the decision's, no doubt. Where nothing parts the clause, 批准也门加入.</summary>
internal static class DecidedClause
{
    /// <summary>Item of the word that opens the clause in which a decision is told of somebody named there; -1 where none is, or who decides speaks of himself.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    public static int Of(SentenceContext sentence, Predication p)
    {
        if (p.Operators.Count == 0 || p.Cue.Form == CueForm.Noun || sentence.Items[p.Operators[^1]].Cue is not { Change: StatusChange.Decided, Form: CueForm.Finite })
        {
            return -1;
        }

        for (var i = p.Operators[^1] + 1; i < p.Core; i++)
        {
            if (sentence.Items[i].Is(CueKind.Clause, "that"))
            {
                return sentence.Groups.Any(g => g.First > i && g.Last < p.Core && g is { IsAnaphor: false, OfCity: false, Preposition: "" }) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether an organization decides that somebody else joins: 批准也门加入. Who decides that he joins himself stands before the verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication of joining.</param>
    /// <param name="op">The verb of deciding.</param>
    public static bool AdmitsAnother(SentenceContext sentence, Predication p, int op)
    {
        if (!sentence.Isolating || op >= p.Core || sentence.Items[op].Cue is not { Change: StatusChange.Decided } || p.Cue is not { Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: CueForm.Infinite, Change: null or StatusChange.Granted })
        {
            return false;
        }

        var joins = sentence.Any(op, p.Core, m => m.Is(CueKind.Status)) || Enumerable.Range(op, p.Core - op).Any(i => sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false });
        return joins && !Enumerable.Range(p.From, Math.Max(0, op - p.From)).Any(i => sentence.Items[i].Kind == ItemKind.Country);
    }
}
