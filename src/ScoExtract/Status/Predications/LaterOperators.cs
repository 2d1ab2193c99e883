using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Gives operators that stand behind their event to it: <em>the accession procedure was launched</em>, <em>Iran's full membership took effect</em>.</summary>
internal sealed class LaterOperators(SentenceContext sentence, PredicationLinks links, NounLinks nouns)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether the operator <paramref name="i"/> belongs to what was found before it, or tells nothing that this has not told; what it adds is noted.</summary>
    /// <param name="found">The predications found so far.</param>
    /// <param name="pending">The operators that wait for what they act on.</param>
    /// <param name="i">Its item.</param>
    public bool Take(List<Predication> found, List<int> pending, int i)
    {
        if (found.Count > 0 && !(pending.Count > 0 && ApplicationPointers.Is(_items[pending[^1]])) && (_items[i].Cue!.Value.Contains("later", StringComparison.Ordinal) || _items[i].Is(CueKind.Event)) && nouns.Follows(found[^1], i) && !links.GovernsLater(i) && !LiftsNothing(found[^1], i))
        {
            // "se vit refuser l'entrée, la Grèce ayant opposé son veto": told twice.
            if (_items[i].Cue!.Change == StatusChange.Rejected && found[^1].Operators.Exists(o => _items[o].Cue!.Change == StatusChange.Rejected))
            {
                return true;
            }

            // 递交加入...的申请: the verb has told it already.
            if (sentence.Isolating && _items[i].Cue!.Form == CueForm.Noun && found[^1].Operators.Count > 0)
            {
                return true;
            }

            // "О том, что Турция подала заявку, стало известно": that it was told tells nothing further.
            if (_items[i].Cue!.Change is null && found[^1].Operators.Count > 0)
            {
                return true;
            }

            // What takes effect is one event with what is told to; what was announced before is a fact of its own.
            if (found[^1].Later < 0 && (found[^1].Operators.Count == 0 || IsReported(found[^1])))
            {
                found[^1].Operators.Clear();
                found[^1].Later = i;
                return true;
            }

            // "la levée de la suspension est intervenue en 2020": what takes effect is the lifting.
            if (_items[i].Cue!.Change == StatusChange.Granted && found[^1] is { Later: < 0, Cue.Change: StatusChange.Suspended } lifted && lifted.Operators.Exists(o => _items[o].Cue!.Change == StatusChange.Restored))
            {
                return true;
            }

            // 退出决定自1月1日起生效: what takes effect is the decision just told.
            if (sentence.Isolating && found[^1].Later >= 0 && _items[found[^1].Later].Cue!.Change == StatusChange.Decided && _items[i].Cue!.Change == StatusChange.Granted)
            {
                found[^1].Later = i;
                return true;
            }

            // 加入金砖国家的申请遭到拒绝: what became of it tells the application too.
            if (sentence.Isolating && found[^1].Later >= 0 && _items[found[^1].Later].Cue is { Change: StatusChange.Applied, Form: CueForm.Noun } && _items[i].Cue!.Form != CueForm.Noun)
            {
                found[^1].Later = i;
                return true;
            }

            // Signed, then in force: one event, two facts.
            found.Add(new Predication { Core = found[^1].Core, Cue = found[^1].Cue, StatusItem = found[^1].StatusItem, Later = i });
            return true;
        }

        // "Iran's full membership took effect"
        if (_items[i].Cue!.Change is StatusChange.Granted or StatusChange.Ended or StatusChange.Restored && pending.Count == 0)
        {
            for (var s = i - 1; s >= 0 && sentence.Gap(s, i) <= 6; s--)
            {
                if (_items[s].Is(CueKind.Status, "abstract") && !sentence.Consumed[s])
                {
                    sentence.Consumed[s] = true;
                    found.Add(new Predication { Core = s, Cue = _items[s].Cue!, StatusItem = s, Later = i });
                    return true;
                }
            }
        }

        return false;
    }

    // "أعلنت أن انسحاب مالي أصبح نافذا": who only says that it took effect has not announced it.
    private bool IsReported(Predication p) =>
        p.Operators.TrueForAll(o => _items[o].Cue!.Change is null) && p.Operators[^1] < p.Core && sentence.Any(p.Operators[^1], p.Core, m => m.Is(CueKind.Clause, "that"));

    // "Upon joining the Union it lifted the number of members": only what was suspended or ended is lifted.
    private bool LiftsNothing(Predication before, int i) =>
        _items[i].Cue!.Change == StatusChange.Restored && before.Cue.Change is not (StatusChange.Suspended or StatusChange.Expelled or StatusChange.Withdrawn or StatusChange.Ended);
}
