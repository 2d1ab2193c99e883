using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Dates a change by the clause that says what happened at that time: <em>left the Commonwealth when it declared itself a republic on 18 April 1949</em>.</summary>
internal static class WhenClauses
{
    // Words between the verb and the clause.
    private const int Reach = 8;

    /// <summary>Item of the only date of a clause with <em>when</em> behind a verb; -1 where there is none, or the clause tells of another State.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication of the verb.</param>
    public static int Date(SentenceContext sentence, Predication p)
    {
        var items = sentence.Items;
        if (p is not { Cue: { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite }, Operators.Count: 0, Later: < 0 })
        {
            return -1;
        }

        var when = p.End + 1;
        while (when < items.Count && sentence.Gap(p.End, when) <= Reach && !items[when].Is(CueKind.Clause) && items[when].Kind != ItemKind.Date && items[when].Mark is not (';' or ':' or '.'))
        {
            when++;
        }

        if (when >= items.Count || !items[when].Is(CueKind.Clause, Item.WhenValue))
        {
            return -1;
        }

        var found = -1;
        for (var i = when + 1; i < items.Count && items[i].Mark is not (';' or ':' or '.') && !items[i].Is(CueKind.Clause); i++)
        {
            if (sentence.GroupAt(i) is { IsAnaphor: false, OfCity: false } || (items[i].Kind == ItemKind.Date && found >= 0) || items[i].Cue is { Kind: CueKind.Modality, Modality: Modality.Hypothetical or Modality.Negated })
            {
                return -1;
            }

            found = items[i].Kind == ItemKind.Date ? i : found;
        }

        return found;
    }
}
