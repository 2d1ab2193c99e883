using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds of whom a relative clause tells where verbs come first: the name right before its pronoun (إندونيسيا التي جمدت عضويتها).</summary>
internal static class RelativeSubject
{
    // What makes a verb past or passive, between the pronoun and the verb: التي كانت قد انضمت.
    private const int Auxiliaries = 3;

    /// <summary>The name that the clause of <paramref name="p"/> describes; null where its verb does not follow the pronoun, or a list stands before that.</summary>
    public static SubjectGroup? Of(SentenceContext sentence, Predication p)
    {
        var items = sentence.Items;
        var pronoun = p.Start - 1;
        while (pronoun > 0 && pronoun >= p.Start - Auxiliaries && (items[pronoun].Is(CueKind.Passive) || items[pronoun].Is(CueKind.Previous) || items[pronoun].Is(CueKind.State, "be") || (items[pronoun].Is(CueKind.Modality) && items[pronoun].Cue!.Modality != Modality.Negated)))
        {
            pronoun--;
        }

        if (!sentence.VerbFirst || p.Cue.Form == CueForm.Noun || pronoun < 1 || !items[pronoun].Is(CueKind.Clause, "rel"))
        {
            return null;
        }

        var name = pronoun - (items[pronoun - 1].Mark == ',' ? 2 : 1);
        return name >= 0 && sentence.GroupAt(name) is { Members.Count: 1, OfCity: false, OfOrganizations: false, OfDemonyms: false, IsAnaphor: false, IsException: false } group ? group : null;
    }
}
