using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Reads of which status a predication tells, and what that makes of its change.</summary>
internal sealed class ToldStatus(SentenceContext sentence, List<FactDraft> drafts)
{
    /// <summary>Status and change; null where the same status as before is told of and none was.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="change">The change that its words tell.</param>
    public (MemberStatus Status, StatusChange Change)? Of(Predication p, StatusChange change)
    {
        // "The same status was granted to Cuba", "celle du Sri Lanka fut écartée": that of the change told before.
        var told = p.StatusItem >= 0 ? StatusNouns.Value(sentence.Items, p.StatusItem) ?? Same(p.StatusItem) : ApplicationPointers.Is(sentence.Items[p.Core]) ? Same(p.Core) : p.Cue.Status ?? MemberStatus.Member;
        if (told is not { } status)
        {
            return null;
        }

        // A candidacy that is filed or rejected is an application for membership.
        status = p.Cue.Kind == CueKind.Event && status == MemberStatus.Candidate && change is StatusChange.Applied or StatusChange.Rejected or StatusChange.Decided ? MemberStatus.Member : status;

        // "Chile came back as an associate": what it comes back as, it had not been.
        change = change == StatusChange.Restored && p is { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Doer }, StatusItem: >= 0 } && status != MemberStatus.Member && (StatusSearch.IsRole(sentence.Items, p.StatusItem) || (sentence.Isolating && drafts.Count > 0 && drafts[^1].Status != status)) ? StatusChange.Granted : change;

        // To be no member any more is to have left; any other status just ends, and so does a membership that lapses.
        return (status, change == StatusChange.Ended && status == MemberStatus.Member && p.Later < 0 && !IsEndedByBody(p) ? StatusChange.Withdrawn : change);
    }

    // "decided that Russia ceased to be a member"; 部长委员会决定，俄罗斯不再是其成员国: a comma may stand behind the word for the decision.
    private bool IsEndedByBody(Predication p) =>
        (sentence.Isolating && p.Operators.Count == 0 && sentence.Any(p.From - 1, p.Core, m => m.Cue is { Kind: CueKind.Operator, Change: StatusChange.Decided, Form: not CueForm.Noun }))
        || p.Operators.Exists(o => sentence.Items[o].Cue is { Change: StatusChange.Ended, Subject: SubjectRole.Patient } or { Change: StatusChange.Decided });

    // "Spain is an observer; Morocco obtained the same status": the one named last.
    private MemberStatus? Same(int status)
    {
        for (var i = status - 1; i >= 0; i--)
        {
            if (sentence.Items[i].Is(CueKind.Status) && StatusNouns.Value(sentence.Items, i) is { } named)
            {
                return named;
            }
        }

        return drafts.Count > 0 ? drafts[^1].Status : sentence.Discourse.LastStatus;
    }
}
