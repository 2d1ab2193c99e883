using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Looks for the group of names before a verb that can be its subject: not whom a clause between commas names, nor who only goes along.</summary>
internal sealed class SubjectBefore(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly GroupStanding _standing = new(sentence);

    /// <summary>The nearest group before a verb that can be its subject.</summary>
    public SubjectGroup? Find(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        // "Kosovo, which Serbia does not recognize, joined": of whom the clause between commas tells.
        var relative = RelativeClauses.Before(sentence, verb);
        var told = relative > 0 ? sentence.GroupAt(relative - 1) : null;
        if (told is { IsAnaphor: false } && fits(told) && _standing.CanAct(told))
        {
            return told;
        }

        // "вслед за Японией, хлопнувшей дверью": a participle tells of the name before its comma, whatever leads to that.
        if (sentence.OwnsByCase && p is { Cue: { Kind: CueKind.Event, Form: CueForm.Finite }, Operators.Count: 0 } && verb == p.Core && verb > 1 && _items[verb - 1].Mark == ',' && sentence.GroupAt(verb - 2) is { Preposition: not "", IsException: false, OfCity: false, IsAnaphor: false } described && described.Last == verb - 2
            && fits(described) && sentence.Groups.Any(g => g.Last < described.First - 1 && !g.OfOrganizations))
        {
            return described;
        }

        for (var i = relative > p.From && told is not { IsAnaphor: true } ? relative - 1 : verb - 1; i >= p.From; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (fits(group) && (_standing.CanAct(group) || ((p.Cue.Value == "announced" || p.Cue.Change == StatusChange.Founded) && _standing.HasLeader(group))) && !IsCompanion(group, verb) && !(sentence.Isolating && sentence.IsAside(group.First, verb)))
                {
                    return sentence.Isolating ? Topic(p, group, verb, fits) : group;
                }

                i = group.First;
                continue;
            }

            if (_items[i].Mark is ';' or '?')
            {
                return null;
            }
        }

        return null;
    }

    // 加彭與多哥從未受英國統治，2022年獲接納; 巴基斯坦為抗議各國承認孟加拉而退出: where the verb stands in the next clause, or behind the reason for it, who opens the clause goes on.
    private SubjectGroup? Topic(Predication p, SubjectGroup found, int verb, Func<SubjectGroup, bool> fits)
    {
        var reason = GroupReader.Before(_items, verb);
        reason -= reason > 0 && _items[reason].Kind == ItemKind.Date ? 1 : 0;
        var reasoned = reason > found.Last && _items[reason].Subordinates && _items[reason].End == _items[reason].First + 1 && _items[reason - 1].Mark != ',';
        if (!reasoned && !sentence.Any(found.Last, verb, m => m.Mark == ','))
        {
            return found;
        }

        // 成员国有伊朗和伊拉克，该组织成立于1960年: what is founded stands right before the verb, and nobody with it.
        if (p.Cue.Change == StatusChange.Founded && verb == p.Core && verb > 0 && (_items[verb - 1].Kind == ItemKind.Organization || _items[verb - 1].Is(CueKind.Organization)) && verb > 1 && _items[verb - 2].Mark == ',')
        {
            return null;
        }

        var start = found.First;
        while (start > p.From && (_items[start - 1].Mark is not (',' or ';' or ':') || sentence.InsideGroup(start - 1)))
        {
            start--;
        }

        while (start < found.First && (_items[start].Kind == ItemKind.Date || _items[start].Is(CueKind.Article) || _items[start].Is(CueKind.Conjunction)))
        {
            start++;
        }

        return sentence.GroupAt(start) is { Preposition: "", IsAnaphor: false, OfCity: false } topic && topic.First == start && fits(topic) && _standing.CanAct(topic) ? topic : reasoned && start < found.First && sentence.Any(start - 1, found.First, m => m.Kind == ItemKind.Word) ? null : found;
    }

    // "Greenland, which had come in with Denmark, left": a comma has closed the clause in which it only goes along.
    private bool IsCompanion(SubjectGroup group, int verb)
    {
        var before = GroupReader.Before(_items, group.First);
        return !sentence.Isolating && before > 0 && before < group.First && _items[before].Is(CueKind.Preposition, "with") && group.Last + 1 < verb && _items[group.Last + 1].Mark == ','
            && sentence.Any(-1, before, m => m.Mark == ',') && sentence.Groups.Any(g => g.Last < before && g is { OfOrganizations: false, OfCity: false, Preposition: "" });
    }
}
