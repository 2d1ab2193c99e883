using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells active verbs from passive ones.</summary>
internal static class Voice
{
    /// <summary>Whether a passive word stands just before a verb: <em>was formally admitted</em>.</summary>
    public static bool IsPassive(SentenceContext sentence, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 3; i--)
        {
            // "to be" right before a participle has no status of its own.
            if (sentence.Items[i].Is(CueKind.Passive) || sentence.Items[i].Is(CueKind.State, "be") || (i == verb - 1 && sentence.Items[i].Cue is { Kind: CueKind.Light, Form: CueForm.Infinite, Subject: SubjectRole.Doer }))
            {
                return true;
            }

            if (sentence.Items[i].Kind != ItemKind.Word && !sentence.Items[i].Is(CueKind.Modality))
            {
                return false;
            }
        }

        return false;
    }
}
