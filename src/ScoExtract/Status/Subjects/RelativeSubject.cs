using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds of whom a relative clause tells where names stand in any place: the name right before its pronoun (إندونيسيا التي جمدت عضويتها, после Китая, который вступил).</summary>
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

        if (!(sentence.VerbFirst || (sentence.OwnsByCase && items[Math.Max(0, pronoun - 1)].Mark == ',')) || p.Cue.Form == CueForm.Noun || pronoun < 1 || !items[pronoun].Is(CueKind.Clause, "rel"))
        {
            return null;
        }

        var name = pronoun - (items[pronoun - 1].Mark == ',' ? 2 : 1);
        var described = name >= 0 && sentence.GroupAt(name) is { OfCity: false, OfOrganizations: false, OfDemonyms: false, IsAnaphor: false } group ? group : null;
        if (described is null || described.Members.Count == 1)
        {
            return described;
        }

        // "A, B and C, in addition to Jordan, which joined in 2011": words that set the last name off.
        var beside = GroupReader.Before(items, described.Last);
        return beside > described.First && items[beside].Is(CueKind.Conjunction) && items[beside].End > items[beside].First + 1 ? described.Only(described.Members.Count - 1) : null;
    }
}
