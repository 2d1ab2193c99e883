using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Finds the organization of a clause that names none: the one that the text around it is about, never merely one that stands near a verb.</summary>
internal static class BorrowedOrganization
{
    /// <summary>The organization of <paramref name="draft"/>; null when the clause may not borrow one, or nothing is there to borrow.</summary>
    public static FoundOrganization? For(SentenceContext sentence, FactDraft draft, OrganizationFinder organizations)
    {
        var (p, offset) = (draft.P, sentence.Items[draft.P.Core].Span.Start);

        // "Decides to invite ... to its sessions as an observer": the Assembly's own.
        if (draft.Status == MemberStatus.Observer && sentence.Discourse.Acts.PerformedBy(sentence, p)?.Speaker is { } speaker && Organs.ObservesByInvitation(speaker))
        {
            return new FoundOrganization(speaker, -1);
        }

        // "о его создании", أنشأتها: of what was named last.
        if (p.Cue.Value == "its")
        {
            return sentence.Discourse.Organization(offset, "") is { } owner ? new FoundOrganization(owner, -1) : null;
        }

        // "ووافق عليه القادة في مونروفيا": what was asked for just before names no other.
        if (p.Cue.Value == "obtained" && sentence.Discourse.Topic(offset) is { } asked)
        {
            return new FoundOrganization(Organs.Holder(asked, draft.Status), -1);
        }

        // "It suspended Mali": what the sentence before tells of acts on.
        if (Acts(sentence, p, draft.Subject) && sentence.Discourse.Actor is { } actor)
        {
            return new FoundOrganization(actor, -1);
        }

        // A status or an accession without "of what" is in the organization the text speaks of; whoever leaves or is suspended may do so anywhere.
        var ends = draft.Change is StatusChange.Withdrawn or StatusChange.Suspended or StatusChange.Expelled or StatusChange.Founded or StatusChange.Restored;
        var topic = sentence.Discourse.Topic(offset, ends);
        if (IsNominal(p) && !ends)
        {
            topic ??= sentence.Discourse.Organization(offset, "");
        }
        else if (draft is { Change: StatusChange.Applied or StatusChange.Rejected, Subject.OfOrganizations: true } && topic is not null && Organs.InvitesObservers(topic))
        {
            // "The application of the Turkic Council was deferred": organizations apply to it to be observers.
            return new FoundOrganization(topic, -1);
        }
        else if (draft.Subject is not { OfDemonyms: false, OfOrganizations: false } subject || (draft.Change == StatusChange.Founded ? !OpensFounding(sentence, p, subject) : !Objectless.Is(sentence, p, subject)))
        {
            return null;
        }

        if (Described(sentence, draft, organizations) is { } described)
        {
            return described;
        }

        return topic is null ? null : new FoundOrganization(Organs.Holder(topic, draft.Status), -1);
    }

    private static bool Acts(SentenceContext sentence, Predication p, SubjectGroup? subject) =>
        p is { Cue: { Kind: CueKind.Event or CueKind.Light, Subject: SubjectRole.Patient, Form: CueForm.Finite }, Operators.Count: 0 } && subject is { } patient && patient.First > p.Core && !Voice.IsPassive(sentence, p.Core)
        && (OrganizationPointers.Pronoun(sentence, p.From, p.Core) >= 0 || (sentence.DropsSubject && p.Start == 0));

    // "NATO's thirtieth member, North Macedonia, acceded in 2020": what the subject is called tells the organization; what it was called before does not.
    private static FoundOrganization? Described(SentenceContext sentence, FactDraft draft, OrganizationFinder organizations)
    {
        var p = draft.P;
        for (var i = p.From; i < p.Core; i++)
        {
            if (sentence.Items[i].Is(CueKind.Status) && !IsHeldSince(sentence, i, p.Core, draft) && !(i > 0 && sentence.Items[i - 1].Is(CueKind.Previous)) && organizations.NextToStatus(i, p.From, p.Core, null) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "Bolivia, a member of the Andean Community since 1969, became a member in 2024": what it has been for long it became elsewhere.
    private static bool IsHeldSince(SentenceContext sentence, int status, int verb, FactDraft draft)
    {
        if (StatusNouns.Value(sentence.Items, status) != draft.Status || draft.Change is not (StatusChange.Granted or StatusChange.Applied or StatusChange.Invited or StatusChange.ProcessStarted or StatusChange.Decided))
        {
            return false;
        }

        for (var i = status + 1; i < verb && sentence.Items[i].Mark is not (',' or ')'); i++)
        {
            if (sentence.Items[i].Is(CueKind.Since) || (sentence.Items[i].Is(CueKind.Preposition) && sentence.Items[i].Cue!.Value == "since"))
            {
                return true;
            }
        }

        return false;
    }

    // "Founded in 2009 by A, B and C.", "It was created in 1973, when A, B and C signed": what a passive that opens its sentence, or has only a pronoun before it, tells of is what the text is about.
    private static bool OpensFounding(SentenceContext sentence, Predication p, SubjectGroup founders) =>
        founders.Members.Count > 1 && (p is { Cue.Form: CueForm.Passive, Core: <= 1 } || (!sentence.Isolating && Voice.IsPassive(sentence, p.Core) && OrganizationPointers.Pronoun(sentence, p.From, p.Core) >= 0));

    private static bool IsNominal(Predication p) =>
        p.Cue.Kind == CueKind.Operator && p.StatusItem < 0 ? p.Cue.Value.Contains("process", StringComparison.Ordinal) || (p.Cue.Form == CueForm.Noun && p.Operators.Count > 0)
        : p.StatusItem >= 0 || p.Cue.Form == CueForm.Noun || p.Later >= 0;
}
