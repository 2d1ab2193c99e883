using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Reads operators that tell a change by themselves: <em>applied to NATO</em>, <em>its application was approved</em>, <em>declined the invitation</em>.</summary>
internal sealed class LoneOperators(SentenceContext sentence, EventStatus eventStatus, PredicationLinks links)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Makes predications of operators that found nothing to act on, where the tables allow it.</summary>
    /// <param name="pending">The operators; none is left.</param>
    /// <param name="found">The predications found so far.</param>
    public void Tell(List<int> pending, List<Predication> found)
    {
        // "declined the invitation to BRICS", "submitted its application to NATO": the noun is what is acted on.
        // 谢绝了邀请: where nothing inflects, an invitation right behind its refusal is the noun.
        var declined = sentence.Isolating && pending.Count > 1 && _items[pending[^1]].Cue!.Change == StatusChange.Invited && _items[pending[^2]].Cue!.Change == StatusChange.Rejected && sentence.Gap(pending[^2], pending[^1]) == 0;
        if (pending.Count > 1 && (_items[pending[^1]].Cue!.Form == CueForm.Noun || declined))
        {
            found.Add(new Predication { Core = pending[^1], Cue = _items[pending[^1]].Cue!, Operators = pending[..^1], StatusItem = eventStatus.Of(pending[^1]) });
            pending.Clear();
        }

        for (var k = 0; k < pending.Count; k++)
        {
            // "its application was approved": what is decided is what was asked for.
            var op = pending[k];
            if (k + 1 < pending.Count && _items[op].Cue is { Change: StatusChange.Applied, Form: CueForm.Noun } && (_items[pending[k + 1]].Cue is { Change: null or StatusChange.Applied, Form: CueForm.Finite, Value: "later" } || IsRefusedBid(op, pending[k + 1]) || (_items[pending[k + 1]].Cue is { Change: StatusChange.Decided, Form: CueForm.Finite } && Voice.IsPassive(sentence, pending[k + 1])) || (sentence.Isolating && _items[pending[k + 1]].Cue is { Change: StatusChange.Rejected, Form: not CueForm.Noun })))
            {
                found.Add(new Predication { Core = op, Cue = _items[op].Cue!, StatusItem = eventStatus.Of(op), Later = pending[++k] });
                continue;
            }

            if (_items[op].Cue!.Value.Contains("alone", StringComparison.Ordinal) || links.SignsCommitments(op) || RejectsApplication(found, op))
            {
                var status = eventStatus.Of(op);
                if (status >= 0)
                {
                    sentence.Consumed[status] = true;
                }

                found.Add(new Predication { Core = op, Cue = _items[op].Cue!, StatusItem = status });
            }
        }

        pending.Clear();
    }

    // "celle du Maroc a été rejetée": between the noun and the verb stands nobody who refuses.
    private bool IsRefusedBid(int noun, int verb) =>
        (sentence.Inverts || sentence.DropsSubject) && _items[verb].Cue is { Change: StatusChange.Rejected, Form: CueForm.Finite } && !sentence.Groups.Any(g => g.First > noun && g.Last < verb && g.Preposition.Length == 0)
        && (Voice.IsPassive(sentence, verb) || _items[verb].End > _items[verb].First + 2);

    // "Sudan applied in 2011, but the Community rejected it": what is rejected was told just before.
    private bool RejectsApplication(List<Predication> found, int op) =>
        ((_items[op].Cue!.Form == CueForm.Finite && PredicationLinks.Answers(_items[op].Cue!)) || (sentence.Isolating && _items[op].Cue!.Change == StatusChange.Rejected)) && found.Count > 0 && found[^1] is var told && told.Core < op
        && (told.Cue.Change == StatusChange.Applied || told.Operators.Exists(o => _items[o].Cue!.Change == StatusChange.Applied))
        && (op + 1 >= _items.Count || _items[op + 1].Mark is ',' or '.' or ';' || _items[op + 1].Kind == ItemKind.Date || (op + 2 < _items.Count && _items[op + 1].Is(CueKind.Article) && _items[op + 2].Kind == ItemKind.Date) || _items[op + 1].Is(CueKind.Preposition) || _items[op + 1].Is(CueKind.Conjunction) || _items[op + 1].Is(CueKind.Subject, "one") || _items[op + 1].Is(CueKind.Subject, "it"));
}
