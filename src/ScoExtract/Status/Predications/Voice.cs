using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells active verbs from passive ones.</summary>
internal static class Voice
{
    // Items of an object between a verb of seeing and what was done to it.
    private const int SeenReach = 8;

    /// <summary>Whether a passive word stands just before a verb, or opens its phrase: <em>was formally admitted</em>.</summary>
    public static bool IsPassive(SentenceContext sentence, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 3; i--)
        {
            // "to be" right before a participle has no status of its own.
            if (sentence.Items[i].Is(CueKind.Passive) || sentence.Items[i].Is(CueKind.State, "be") || (i == verb - 1 && sentence.Items[i].Cue is { Kind: CueKind.Light, Form: CueForm.Infinite, Subject: SubjectRole.Doer }))
            {
                return true;
            }

            if (sentence.Items[i].Kind != ItemKind.Word && !sentence.Items[i].Is(CueKind.Modality) && !sentence.Items[i].Is(CueKind.Skip))
            {
                break;
            }
        }

        return sentence.Items[verb].IsPassive || IsSeen(sentence, verb) || IsFounded(sentence, verb);
    }

    // "the Community, founded in 1986": behind its comma what is founded does not found.
    private static bool IsFounded(SentenceContext sentence, int verb) =>
        verb > 1 && !sentence.Isolating && !sentence.VerbFirst && sentence.Items[verb].Cue is { Change: StatusChange.Founded, Form: CueForm.Finite } && sentence.Items[verb - 1].Mark == ',' && sentence.Items[verb - 2].Kind == ItemKind.Organization
        && verb + 1 < sentence.Items.Count && sentence.Items[verb + 1].Is(CueKind.Preposition);

    // "a vu sa participation suspendue", "saw its membership suspended": what stands between is the object of both.
    private static bool IsSeen(SentenceContext sentence, int verb)
    {
        for (var i = verb - 1; sentence.Items[verb].Cue is { Subject: SubjectRole.Patient, Form: CueForm.Finite } && i >= 0 && i >= verb - SeenReach; i--)
        {
            var item = sentence.Items[i];
            if (item.Is(CueKind.Passive, "seen"))
            {
                return verb > i + 1;
            }

            if (item.Mark is not ('\0' or '"') || item.Is(CueKind.Clause) || item.Is(CueKind.Conjunction) || item.Is(CueKind.Operator))
            {
                return false;
            }
        }

        return false;
    }
}
