using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Finds the status that an event or an invitation is told with.</summary>
internal sealed class EventStatus(SentenceContext sentence)
{
    // Not more words stand in a remark that is passed over.
    private const int RemarkReach = 8;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The status that an event is told with: <em>joined as a dialogue partner</em>; -1 where none is.</summary>
    public int Of(int core)
    {
        var comma = false;
        var apposed = IsApposed(core);
        for (var i = core + 1; i < _items.Count && sentence.Gap(core, i) <= StatusSearch.EventReach; i++)
        {
            var item = _items[i];
            if (item.Is(CueKind.Status) && !sentence.Consumed[i])
            {
                // "До вступления статус наблюдателя имела Швейцария": the status has a verb of its own.
                if (sentence.FreeOrder && item.Cue!.Value == "abstract" && i + 1 < _items.Count && _items[i + 1].Is(CueKind.State, "have"))
                {
                    return -1;
                }

                // "Марокко, попросившее о приёме в Союз, членом так и не стало": so has one right before its verb.
                if (sentence.FreeOrder && comma && VerbFollows(i))
                {
                    return -1;
                }

                // "was removed from the bloc, the other partners profited": behind a comma it must be said to be that as which somebody leaves.
                return comma && (apposed || _items[core].Cue!.Change is not (StatusChange.Granted or StatusChange.Invited or StatusChange.Applied)) && !StatusSearch.IsRole(_items, i) ? -1 : i;
            }

            // "إثيوبيا، التي انضمت إلى بريكس عام 2024، عضو في الاتحاد": behind the comma that closes the clause goes the sentence on.
            if (sentence.VerbFirst && item.Mark == ',' && core > 1 && _items[core - 1].Is(CueKind.Clause, "rel") && _items[core - 2].Mark == ',' && !sentence.InsideGroup(i))
            {
                break;
            }

            // "انضمت الغابون وتوغو، وكلتاهما عضو في المنظمة", 加入英联邦，两国均为法语国家组织成员: who is pointed to is told of anew.
            if (item.Is(CueKind.Subject) && (sentence.Isolating ? _items[i - 1].Mark == ',' : sentence.VerbFirst && comma && item.Coordinated))
            {
                break;
            }

            comma |= item.Mark == ',' && !sentence.InsideGroup(i) && !sentence.Isolating;

            // 接纳智利（1996年）、秘鲁（2003年）为联系国, "invited the Bank (resolution 73/213) to participate as an observer": a remark in parentheses is of the name before it.
            if (item.Mark == '(' && RemarkEnd(i) is var close and > 0)
            {
                i = close;
                continue;
            }

            // "joined the Union in 2015, remains a member of the Organization": the status has a verb of its own.
            if (item.Mark is ';' or '.' or '(' || item.Is(CueKind.Event) || item.Is(CueKind.Light) || item.Is(CueKind.Clause) || (item.Is(CueKind.State, "be") && !sentence.Isolating) || (comma && item.Is(CueKind.State, "have") && !sentence.Isolating)
                || (!sentence.InsideGroup(i) && (item.Is(CueKind.Conjunction) || (item.Mark == ',' && sentence.Isolating)) && !NextIsName(i) && !(_items[core].Cue!.Change == StatusChange.Invited && NextIsNoun(i))))
            {
                break;
            }
        }

        // 以对话伙伴的身份加入: as what somebody joins stands before the verb.
        for (var i = core - 1; sentence.Isolating && _items[core].Cue is { Kind: CueKind.Event, Subject: SubjectRole.Doer, Change: StatusChange.Granted } && i > 0 && i >= core - StatusSearch.RoleReach; i--)
        {
            if (_items[i].Is(CueKind.Status) && !sentence.Consumed[i])
            {
                return StatusSearch.IsRole(_items, i) || _items[i - 1].Is(CueKind.State, "be") ? i : -1;
            }

            if (_items[i].Mark is ',' or ';' || sentence.InsideGroup(i) || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light))
            {
                break;
            }
        }

        // "the membership of Mali in the Union was suspended"
        for (var i = core - 1; _items[core].Cue!.Kind == CueKind.Event && _items[core].Cue!.Subject == SubjectRole.Patient && i >= 0 && sentence.Gap(i, core) <= 6; i--)
        {
            if (_items[i].Is(CueKind.Status, "abstract") && !sentence.Consumed[i])
            {
                return i;
            }

            if (_items[i].Mark is ',' or ';' or ')' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Clause))
            {
                break;
            }
        }

        return -1;
    }

    // "Черногория, вступившая в 2017 году, отправила наблюдателей": what a comma opens before the verb another one closes.
    private bool IsApposed(int core) =>
        core > 1 && !sentence.Isolating && !sentence.VerbFirst && (_items[core - 1].Mark == ',' || (_items[core - 1].Is(CueKind.Clause, "rel") && _items[core - 2].Mark == ','));

    // "to take part in its sessions and its work as an observer"
    private bool NextIsNoun(int i)
    {
        while (++i < _items.Count && (_items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Organization)))
        {
        }

        return i < _items.Count && (_items[i].Kind == ItemKind.Word || _items[i].Is(CueKind.Block, ""));
    }

    private bool NextIsName(int i)
    {
        while (++i < _items.Count && (_items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Preposition)))
        {
        }

        return i < _items.Count && sentence.InsideGroup(i);
    }

    // Where parentheses end that name, date or cite, and tell nothing themselves; -1 where these do.
    private int RemarkEnd(int open)
    {
        for (var i = open + 1; i < _items.Count && i <= open + RemarkReach; i++)
        {
            if (_items[i].Mark == ')')
            {
                return i;
            }

            if (_items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator) || _items[i].Is(CueKind.Status) || _items[i].Is(CueKind.State))
            {
                return -1;
            }
        }

        return -1;
    }

    // A denial may stand between.
    private bool VerbFollows(int status)
    {
        var next = status + 1;
        while (next < _items.Count && (_items[next].Is(CueKind.Modality, "never") || _items[next].Is(CueKind.Modality, "near") || _items[next].Is(CueKind.Article)))
        {
            next++;
        }

        return next < _items.Count && _items[next].Cue is { Kind: CueKind.Light, Form: CueForm.Finite };
    }
}
