using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Tells verbs whose object is a pronoun for a State, and whose doer is the organization: <em>l'Union africaine l'avait suspendu</em>, <em>the Union suspended it</em>.</summary>
internal static class ObjectPronoun
{
    /// <summary>Whether an item is a verb that may have such an object.</summary>
    public static bool MayStand(Item item) => item.Cue is { Kind: CueKind.Event, Form: CueForm.Finite, Change: StatusChange.Suspended or StatusChange.Restored or StatusChange.Expelled } || IsAdmission(item);

    // "l'admet", "l'accueille"
    private static bool IsAdmission(Item item) => item.Cue is { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite, Subject: SubjectRole.Patient, Change: null or StatusChange.Granted };

    /// <summary>Who suspends, readmits or excludes the one that the pronoun stands for; null where the verb has no such object.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    /// <param name="subject">The subject that was found for it.</param>
    /// <param name="organizations">Finds what the sentence says of organizations.</param>
    public static FoundOrganization? Doer(SentenceContext sentence, Predication p, SubjectGroup? subject, OrganizationFinder organizations)
    {
        if (!MayStand(sentence.Items[p.Core]) || p is not { Operators.Count: 0, Later: < 0 } || !(subject is null || subject.OfOrganizations) || Voice.IsPassive(sentence, p.Core) || !HasPronoun(sentence, p))
        {
            return null;
        }

        for (var i = p.Core - 1; i >= 0; i--)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: false, IsAnaphor: false, Preposition: "" } || sentence.Items[i].Mark == ';')
            {
                return null;
            }

            if (sentence.Items[i].Kind == ItemKind.Organization && GroupReader.Role(sentence.Items, i).Length == 0)
            {
                return organizations.Pointers.At(i, null);
            }
        }

        return null;
    }

    // French has it before the verb; an English verb that suspends its own membership, told of an organization, suspends another's.
    private static bool HasPronoun(SentenceContext sentence, Predication p) =>
        sentence.Inverts ? p.Core > 0 && (sentence.Items[p.Core - 1].Is(CueKind.Organization, "") || (IsAdmission(sentence.Items[p.Core]) && sentence.Items[p.Core - 1].Is(CueKind.Article) && sentence.Items[p.Core - 1].End - sentence.Items[p.Core - 1].First == 1)) : !IsAdmission(sentence.Items[p.Core]) && sentence.KeepsOrder && p.Cue is { Change: StatusChange.Suspended, Subject: SubjectRole.Doer };
}
