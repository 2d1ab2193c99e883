using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Decides whether a clause that names no organization may mean the one that the text around it is about. Verbs and nouns for membership have other meanings: the more of a fact is taken from elsewhere, the surer it must be that membership is spoken of.</summary>
internal static class Borrowing
{
    // Who changes his status stands not farther from the word for it, and a status not farther from its verb.
    private const int SubjectReach = 24;
    private const int StatusReach = 8;

    /// <summary>Whether a draft that names no organization may take one over.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The draft; its subject has been found.</param>
    /// <param name="organization">The organization that it would take over.</param>
    /// <param name="drafts">The drafts of the sentence.</param>
    public static bool IsAllowed(SentenceContext sentence, FactDraft draft, string organization, List<FactDraft> drafts)
    {
        var p = draft.P;
        if (p.StatusItem >= 0 && sentence.Items[p.StatusItem].Is(CueKind.Status, StatusNouns.Seat) && Organs.ElectsTo(organization))
        {
            return false;
        }

        if (draft.Subject is not { } subject || p.Cue.Value == "obtained")
        {
            return true;
        }

        if (OwnComplement.IsForeign(sentence, p, subject, -1, borrows: true) || IsFar(sentence, p, subject) || HasOtherObject(sentence, p, subject))
        {
            return false;
        }

        // "l'armée syrienne", 日本飞机离开: somebody or something of a State, not the State; what parentheses behind a name tell is told of the name.
        if (draft.Change != StatusChange.Founded && !sentence.IsAside(p.Core, subject.Last) && (!sentence.Isolating || Ends(draft.Change)) && new GroupStanding(sentence).IsPart(subject, p.Core))
        {
            return false;
        }

        // "are to become partners": of whom, the sentences just before must say.
        if (draft is { P.StatusItem: >= 0, Status: MemberStatus.Partner or MemberStatus.Candidate or MemberStatus.Guest } && !sentence.Items[p.StatusItem].Is(CueKind.Status, "abstract") && !IsPointed(sentence, subject) && sentence.Discourse.NamesRecently(organization, sentence.Items[p.Core].Span.Start))
        {
            return true;
        }

        return !IsVague(sentence, draft, subject) || IsSpokenOf(sentence, draft, organization, drafts);
    }

    /// <summary>Names what speaks against a draft's taking over an organization: what <see cref="IsAllowed"/> refuses for, and what it would have others say.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The draft, with its subject.</param>
    /// <param name="organization">The organization that it would take over.</param>
    /// <param name="drafts">The drafts of the sentence.</param>
    public static IEnumerable<string> Objections(SentenceContext sentence, FactDraft draft, string organization, List<FactDraft> drafts)
    {
        var (p, subject) = (draft.P, draft.Subject!);
        if (OwnComplement.IsForeign(sentence, p, subject, -1, borrows: true))
        {
            yield return "foreign";
        }

        if (IsFar(sentence, p, subject))
        {
            yield return "far";
        }

        if (HasOtherObject(sentence, p, subject))
        {
            yield return "object";
        }

        if (new GroupStanding(sentence).IsPart(subject, p.Core))
        {
            yield return "part";
        }

        if (IsVague(sentence, draft, subject))
        {
            yield return "vague";
        }

        if (!IsSpokenOf(sentence, draft, organization, drafts))
        {
            yield return "unspoken";
        }

        if (!Objectless.Is(sentence, p, subject))
        {
            yield return "complement";
        }
    }

    // Nothing in the clause shows of what it tells: who is only pointed to, or the word has many meanings.
    private static bool IsVague(SentenceContext sentence, FactDraft draft, SubjectGroup subject)
    {
        var (p, status) = (draft.P, draft.P.StatusItem >= 0 ? sentence.Items[draft.P.StatusItem].Cue : null);
        return IsPointed(sentence, subject)
            || (status is null && p.Cue is { Kind: CueKind.Operator, Form: CueForm.Noun })
            || (status is { Value: not "abstract" } && draft.Status is MemberStatus.Partner or MemberStatus.Candidate or MemberStatus.Guest);
    }

    // "it", "the country", or left out.
    private static bool IsPointed(SentenceContext sentence, SubjectGroup subject) => sentence.GroupAt(subject.First) is null or { IsAnaphor: true };

    // The text goes on about it, or the sentence itself has named it or speaks of a membership.
    private static bool IsSpokenOf(SentenceContext sentence, FactDraft draft, string organization, List<FactDraft> drafts)
    {
        if (draft.Change == StatusChange.ProcessStarted || sentence.Discourse.SpeaksOf(organization) || drafts.Exists(d => d != draft && d.Organization?.Id == organization))
        {
            return true;
        }

        foreach (var item in sentence.Items)
        {
            if (item.Is(CueKind.Status, "abstract") || (item.Kind == ItemKind.Organization && item.Id == organization))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFar(SentenceContext sentence, Predication p, SubjectGroup subject)
    {
        var gap = subject.Last < p.Start ? sentence.Gap(subject.Last, p.Start) : subject.First > p.End ? sentence.Gap(p.End, subject.First) : 0;
        return (gap > SubjectReach && !sentence.Isolating)
            || (p.Cue.Kind == CueKind.Light && p.StatusItem > p.Core && sentence.Gap(p.Core, p.StatusItem) > StatusReach && !StatusSearch.IsRole(sentence.Items, p.StatusItem));
    }

    // "departing from there", "покинули Таиланд": what is left stands behind the verb; "refugees from Syria who applied": who does it before the pronoun.
    private static bool HasOtherObject(SentenceContext sentence, Predication p, SubjectGroup subject)
    {
        if (p is { Cue: { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Subject: SubjectRole.Doer, Form: not CueForm.Noun }, StatusItem: < 0 } && (sentence.Items[p.Core].Leads || (subject.First == p.Core + 1 && !sentence.VerbFirst && !sentence.NamesOrganization(p.From - 1, p.Core))))
        {
            return true;
        }

        return p.Start > 0 && sentence.Items[p.Start - 1].Is(CueKind.Clause, "rel") && !sentence.VerbFirst && subject.Last < p.Start - 1 && sentence.Gap(subject.Last, p.Start - 1) > 1;
    }

    private static bool Ends(StatusChange change) => change is StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Restored or StatusChange.Suspended;
}
