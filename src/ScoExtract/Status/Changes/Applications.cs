using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Tells applications whose verb stands without a subject: <em>وفي 2016 تقدم بطلب للانضمام إلى الاتحاد</em>, <em>В 2016 году подало заявку на вступление в Союз</em>.</summary>
internal static class Applications
{
    /// <summary>Whether who applies is left out and was told of before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">What is told.</param>
    public static bool DropSubject(SentenceContext sentence, FactDraft draft)
    {
        var items = sentence.Items;
        if (!sentence.DropsSubject || draft is not { Organization: not null, P.Operators: [var verb, ..] } || items[verb].Cue is not { Change: StatusChange.Applied, Form: CueForm.Finite, Subject: SubjectRole.Doer } || verb + 1 >= items.Count)
        {
            return false;
        }

        // Only when stands before the verb, and right behind it what is filed, not who files it.
        for (var i = 0; i < verb; i++)
        {
            if (!(items[i].Kind == ItemKind.Date || items[i].Is(CueKind.Preposition) || items[i].Is(CueKind.Article) || items[i].Is(CueKind.Conjunction) || items[i].Mark == ',' || items[i].IsFiller))
            {
                return false;
            }
        }

        return items[verb + 1].Cue is { Kind: CueKind.Operator or CueKind.Event or CueKind.Light or CueKind.Status or CueKind.Preposition or CueKind.Process };
    }
}
