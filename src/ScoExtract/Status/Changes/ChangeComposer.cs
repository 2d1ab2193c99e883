using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Changes;

/// <summary>Composes what a trigger and the operators on it tell together: <em>decided</em> + <em>launch the process of</em> + <em>accession</em> is a process started.</summary>
internal static class ChangeComposer
{
    // "Again" stands beside the verb or behind its object.
    private const int AgainReach = 4;

    /// <summary>The change that a predication tells; null when its parts do not add up to one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    /// <param name="trigger">Receives the item whose words tell the change.</param>
    public static StatusChange? Compose(SentenceContext sentence, Predication p, out int trigger)
    {
        var items = sentence.Items;
        trigger = p.Core;
        var change = p.Cue.Kind == CueKind.Status ? StatusChange.Granted : p.Cue.Change;
        var told = p.Cue.Kind != CueKind.Status;

        // Who becomes a founder founds.
        if (change == StatusChange.Granted && p.Cue.Kind == CueKind.Light && p.StatusItem >= 0 && Founders.IsNoun(items[p.StatusItem]))
        {
            change = StatusChange.Founded;
        }

        // 成为意向创始成员: who is to become one has begun to.
        if (change == StatusChange.Granted && p.StatusItem >= 0 && items[p.StatusItem].Is(CueKind.Status, StatusNouns.Prospective))
        {
            change = StatusChange.ProcessStarted;
        }

        if (change == StatusChange.Founded && p.Cue.Form == CueForm.Infinite && !sentence.Isolating && !p.Operators.Exists(o => items[o].Cue!.Change is StatusChange.ProcessStarted or StatusChange.Decided) && !(p.Later >= 0 && items[p.Later].Cue!.Change == StatusChange.ProcessStarted))
        {
            // Whoever signs the treaty establishing an organization, or decides to establish it, founds it; others only mention it.
            return null;
        }

        // "The participation of Georgia" is no accession, but may end; "the candidacy of Colombia" is nothing, but may be filed or examined.
        if (p is { Cue: { Value: "told", Status: MemberStatus.Candidate, Form: CueForm.Noun }, Later: < 0, Operators.Count: 0 } && OpensEntry(items, p.Start))
        {
            return StatusChange.Applied;
        }

        if (p.Later < 0 && ((p.Cue.Value == "ending" && !p.Operators.Exists(o => items[o].Cue!.Change == StatusChange.Suspended)) || (p.Cue.Value == "told" && p.Operators.Count == 0 && !sentence.Any(p.Core, p.To, m => m.Is(CueKind.Modality, "after") && m.Cue!.Modality == Modality.Planned))))
        {
            return null;
        }

        if (p.Later >= 0)
        {
            var later = items[p.Later].Cue!;
            // What founds and is signed is a paper: "its founding treaty was signed".
            if (change is not (StatusChange.Founded or StatusChange.ProcessStarted) && p.Cue.Change != StatusChange.Applied && !HasProcess(sentence, later, p.From, p.To))
            {
                return null;
            }

            trigger = p.Later;

            // A withdrawal that takes effect is a withdrawal; a suspension that is lifted is a restoration.
            return later.Change switch
            {
                // "saw its candidacy approved": the candidacy of a State is its application.
                StatusChange.Granted or StatusChange.Decided when p.Cue is { Value: "told", Status: MemberStatus.Candidate } => StatusChange.Decided,
                StatusChange.Granted or StatusChange.Decided when p.Cue.Value is "told" or "ending" => null,
                StatusChange.Ended when p.Cue.Value == "told" => null,
                // "the withdrawal was announced"
                null => p.Cue is { Value: "told", Status: MemberStatus.Candidate } ? StatusChange.Applied : change,
                // "the application was granted": decided, not yet admitted.
                StatusChange.Granted when later is { Kind: CueKind.Light, Subject: SubjectRole.Patient } => StatusChange.Decided,
                StatusChange.Granted when told => change,
                StatusChange.ProcessStarted when change is StatusChange.Founded or StatusChange.Suspended or StatusChange.Expelled => change,
                StatusChange.Restored => change == StatusChange.Suspended ? later.Change : p.Cue.Kind == CueKind.Status || p.Cue.Value == "ending" ? StatusChange.Ended : null,
                StatusChange.Ended => change == StatusChange.Suspended ? StatusChange.Restored : change == StatusChange.Granted ? StatusChange.Ended : null,
                StatusChange.Decided when change == StatusChange.Applied => StatusChange.Decided,
                StatusChange.Decided when change != StatusChange.Granted => change,
                var other => other,
            };
        }

        // The innermost operator acts first.
        for (var i = p.Operators.Count - 1; i >= 0; i--)
        {
            var op = items[p.Operators[i]].Cue!;
            if (!HasProcess(sentence, op, p.Operators[i], Math.Min(p.To, (p.StatusItem > p.Core ? p.StatusItem : p.Core) + (sentence.Isolating ? 5 : 3))))
            {
                continue;
            }

            var bid = i + 1 < p.Operators.Count ? items[p.Operators[i + 1]].Cue! : p.Cue;
            if (change == StatusChange.Granted && DecidedClause.AdmitsAnother(sentence, p, p.Operators[i]))
            {
                (trigger, change, told) = (p.Operators[i], StatusChange.Decided, true);
                continue;
            }

            var composed = Compose(sentence, op, change, p, told, approvesBid: bid is { Kind: CueKind.Operator, Form: CueForm.Noun });
            // "announced its membership": that it was announced tells of no change.
            if (op.Change is null && !told)
            {
                continue;
            }

            if (composed != change || !told)
            {
                trigger = p.Operators[i];
                told = true;
            }

            change = composed;
        }

        return !told ? null : change == StatusChange.Granted && Again(sentence, p) ? StatusChange.Restored : change;
    }

    // "1962 : deuxième candidature du Royaume-Uni": a noun that opens the entry of a chronicle tells what happened then.
    private static bool OpensEntry(IReadOnlyList<Item> items, int noun)
    {
        var i = noun - 1;
        while (i > 0 && (items[i].Kind == ItemKind.Word || items[i].Is(CueKind.Article)) && items[i].Mark == '\0')
        {
            i--;
        }

        return i > 0 && items[i].Mark is ':' or '-' && items[i - 1].Kind == ItemKind.Date;
    }

    // "once again became a member"; in "failed again to join" it was the failing that happened again.
    private static bool Again(SentenceContext sentence, Predication p)
    {
        var governed = p.Cue.Form is CueForm.Infinite or CueForm.Noun;
        for (var i = governed ? p.End : Math.Max(p.From, p.Start - AgainReach); i < Math.Min(p.To, p.End + AgainReach); i++)
        {
            if (sentence.Items[i].Is(CueKind.Again))
            {
                return true;
            }
        }

        return false;
    }

    private static StatusChange? Compose(SentenceContext sentence, Cue op, StatusChange? inner, Predication p, bool told, bool approvesBid) => op.Change switch
    {
        // To decide on giving a status is to give it; to decide on admitting is not yet to admit. Whoever decides on his own step only plans it.
        StatusChange.Decided when inner is StatusChange.Granted && (DecidedClause.Of(sentence, p) >= 0 || p.Cue.Kind == CueKind.Event && (p.Cue.Subject == SubjectRole.Patient || p.Cue.Form == CueForm.Noun) || !told) => StatusChange.Decided,

        // "approved the application of Somalia"
        StatusChange.Decided when inner == StatusChange.Applied && approvesBid && told => StatusChange.Decided,
        StatusChange.Decided => inner,
        StatusChange.Rejected when ModalityReader.OwnStep(sentence, p) => inner,
        StatusChange.Rejected when inner is StatusChange.Granted or StatusChange.Applied or StatusChange.Invited or StatusChange.Restored || !told => StatusChange.Rejected,
        StatusChange.Rejected => null,
        StatusChange.Restored => inner == StatusChange.Suspended ? StatusChange.Restored : told ? inner : StatusChange.Ended,
        // "دعا الاتحاد إلى رفع تعليق عضويته": called on to lift it, not invited.
        StatusChange.Invited when inner == StatusChange.Restored && p.Cue.Change == StatusChange.Suspended => inner,
        // "inviter l'Union à accorder à l'Ukraine le statut": who is to give it is asked, nobody invited.
        StatusChange.Invited when inner == StatusChange.Granted && p.Cue is { Kind: CueKind.Light, Subject: SubjectRole.Patient, Form: CueForm.Infinite } => inner,
        // "предложил принять Иран": put forward, not invited.
        StatusChange.Invited when Invitation.IsProposal(op, p) => inner,
        StatusChange.Invited or StatusChange.Applied or StatusChange.Suspended when inner == StatusChange.ProcessStarted => op.Change,
        _ when inner is StatusChange.Granted or StatusChange.Restored or null || !told => op.Change ?? inner,
        _ => inner,
    };

    // "signed" and "opened" say nothing of a status unless a protocol, a procedure or talks are what is signed or opened.
    private static bool HasProcess(SentenceContext sentence, Cue op, int from, int to)
    {
        if (!op.Value.Contains("process", StringComparison.Ordinal))
        {
            return true;
        }

        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (sentence.Items[i].Is(CueKind.Process))
            {
                return true;
            }
        }

        return false;
    }
}
