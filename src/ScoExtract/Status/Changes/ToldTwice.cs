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

        // "Sudan's application was rejected": an application that is named for its answer is no event of its own, unless its own date is told.
        for (var k = drafts.Count - 1; k > 0; k--)
        {
            if (IsAnsweredBy(drafts[k - 1], drafts[k]))
            {
                drafts.RemoveAt(k - 1);
            }
        }

        // "dénonça le Statut en 1969, retrait qui prit effet en 1970": who leaves in two steps leaves once.
        drafts.RemoveAll(d => d.Change == StatusChange.Withdrawn && drafts.Exists(later => later != d && later.Change == StatusChange.Withdrawn && Resumption.IsRealized(later.P.Cue) && later.P.Core > d.P.Core && later.Subject == d.Subject && _circumstances.Date(later.P, later.Trigger) >= 0));
    }

    private bool IsAnsweredBy(FactDraft asked, FactDraft answer)
    {
        if (asked.Change != StatusChange.Applied || answer.Change is not (StatusChange.Rejected or StatusChange.Decided or StatusChange.Granted) || asked.Subject is null || asked.Subject != answer.Subject)
        {
            return false;
        }

        var noun = asked.P.Start;
        var verb = Math.Max(answer.P.Later, answer.P.Core);
        return IsNoun(noun) && noun < verb && !sentence.Any(noun, verb, m => m.Kind == ItemKind.Date || m.Is(CueKind.Conjunction) || m.Mark is ';' or ',');
    }

    // "the application", "Sudan's bid to join"
    private bool IsNoun(int asked) => sentence.Items[asked].Cue is { Form: CueForm.Noun } || (asked > 0 && sentence.Items[asked - 1].Is(CueKind.Article, "genitive"));

    // "فوافق عليه القادة في 29 مارس، وغدت العضوية نافذة في 11 يوليو": what was decided on one day and took effect on another is two steps.
    private bool IsDated(FactDraft draft) => sentence.Any(draft.P.From - 1, draft.P.To, m => m.Kind == ItemKind.Date);
}
