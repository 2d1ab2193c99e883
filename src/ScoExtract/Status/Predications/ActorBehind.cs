using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells a meeting that acts from one that is acted on: right behind an Arabic verb stands who acts, and then what it acts on (<em>علقت القمة عضوية مالي</em>).</summary>
internal static class ActorBehind
{
    /// <summary>Whether the noun right behind a verb is who acts.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication of the verb.</param>
    /// <param name="item">The noun.</param>
    public static bool Is(SentenceContext sentence, Predication p, int item)
    {
        var items = sentence.Items;
        if (!sentence.VerbFirst || p.Cue is not { Subject: SubjectRole.Patient, Form: CueForm.Finite } || items[item].PrefixRole.Length > 0)
        {
            return false;
        }

        for (var i = item + 1; i < p.To && items[i].Mark is not (',' or ';' or ':'); i++)
        {
            if (items[i].Is(CueKind.Status, "abstract") || sentence.GroupAt(i) is { Preposition: "", OfOrganizations: false })
            {
                return true;
            }
        }

        return false;
    }
}
