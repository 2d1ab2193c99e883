using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Takes out what a sentence tells again in other words: <em>获批，成为成员</em>, <em>重新加入非盟，成为成员国</em>.</summary>
internal sealed class ToldTwice(SentenceContext sentence)
{
    private readonly CircumstanceFinder _circumstances = new(sentence);

    /// <summary>Removes drafts that only repeat the one beside them.</summary>
    /// <param name="drafts">The drafts of the sentence, their subjects found.</param>
    public void Remove(List<FactDraft> drafts)
    {
        // 重新加入非盟，成为成员国: what the return made of him is told twice.
        for (var k = drafts.Count - 1; k > 0; k--)
        {
            // 获批，成为成员: what was decided took effect at once.
            if (drafts[k] is { OwnSubject: false, Change: StatusChange.Granted, P.Cue.Kind: CueKind.Light } && drafts[k - 1] is { Change: StatusChange.Decided, P.Cue: { Kind: CueKind.Event, Change: StatusChange.Decided } } decided && decided.Subject == drafts[k].Subject && !(IsDated(decided) && IsDated(drafts[k])))
            {
                drafts[k].DateItem = drafts[k].DateItem < 0 && !sentence.Any(drafts[k].P.From - 1, drafts[k].P.To, m => m.Kind == ItemKind.Date) ? _circumstances.Date(decided.P, decided.Trigger) : drafts[k].DateItem;
                drafts.RemoveAt(k - 1);
                continue;
            }

            if (drafts[k] is { OwnSubject: false, Change: StatusChange.Granted, Subject: { } again, P.Cue.Kind: CueKind.Light } && drafts[k - 1] is { Change: StatusChange.Restored } back
                && back.Status == drafts[k].Status && back.Subject == again && back.Organization?.Id == drafts[k].Organization?.Id && _circumstances.Date(drafts[k].P, drafts[k].Trigger) is var date && (date < 0 || date == _circumstances.Date(back.P, back.Trigger)))
            {
                drafts.RemoveAt(k);
            }
        }

        // "dénonça le Statut en 1969, retrait qui prit effet en 1970": who leaves in two steps leaves once.
        drafts.RemoveAll(d => d.Change == StatusChange.Withdrawn && drafts.Exists(later => later != d && later.Change == StatusChange.Withdrawn && Resumption.IsRealized(later.P.Cue) && later.P.Core > d.P.Core && later.Subject == d.Subject && _circumstances.Date(later.P, later.Trigger) >= 0));
    }

    // "فوافق عليه القادة في 29 مارس، وغدت العضوية نافذة في 11 يوليو": what was decided on one day and took effect on another is two steps.
    private bool IsDated(FactDraft draft) => sentence.Any(draft.P.From - 1, draft.P.To, m => m.Kind == ItemKind.Date);
}
