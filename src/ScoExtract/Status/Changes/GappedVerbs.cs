using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Verbs said once for two: <em>Afghanistan obtained observer status and Turkey that of dialogue partner</em>.</summary>
internal sealed class GappedVerbs(SentenceContext sentence, StatusSearch statuses)
{
    // Words between a status and the next name, or the next status: "a dialogue partner of the SCO in 2004, then an observer in 2006".
    private const int NameReach = 6;
    private const int StatusReach = 10;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Adds the predications whose verb is left out.</summary>
    public void Add(List<Predication> found)
    {
        foreach (var p in found.Where(p => p.Cue.Kind is CueKind.Light or CueKind.Event && p.StatusItem > p.Core).ToList())
        {
            for (var i = p.StatusItem + 1; i < _items.Count && sentence.Gap(p.StatusItem, i) <= StatusReach; i++)
            {
                if (sentence.GroupAt(i) is { } group)
                {
                    if (sentence.Gap(p.StatusItem, i) > NameReach && !group.OfOrganizations)
                    {
                        break;
                    }

                    var joined = _items[group.First].Coordinated || (GroupReader.Before(_items, group.First) is var b and >= 0 && (_items[b].Is(CueKind.Conjunction) || _items[b].Mark is ',' or ';'));
                    if (joined && !group.OfOrganizations && !group.OfCity && statuses.BehindName(group.Last) is var status and >= 0 && !IsSaid(status))
                    {
                        sentence.Consumed[status] = true;
                        found.Add(new Predication { Core = p.Core, Cue = p.Cue, StatusItem = status, Gapped = group });
                    }

                    i = group.Last;
                    if (!group.OfOrganizations)
                    {
                        break;
                    }
                }
                else if (_items[i].Is(CueKind.Status) && !sentence.Consumed[i] && IsNext(p.StatusItem, i))
                {
                    sentence.Consumed[i] = true;
                    found.Add(new Predication { Core = p.Core, Cue = p.Cue, StatusItem = i });
                    break;
                }
                else if (sentence.FreeOrder && _items[i].Is(CueKind.Status) && !sentence.Consumed[i] && IsSecond(p.StatusItem, i))
                {
                    sentence.Consumed[i] = true;
                    found.Add(new Predication { Core = p.Core, Cue = p.Cue, StatusItem = i });
                    break;
                }
                else if (_items[i].Mark == '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator) || _items[i].Is(CueKind.State))
                {
                    break;
                }
            }
        }
    }

    // 后者的观察员国有古巴: a status with a verb of its own.
    private bool IsSaid(int status) => status + 1 < _items.Count && _items[status + 1].Is(CueKind.State);

    // "was raised to observer in 2015 and to member in 2024": another status, each with a date right behind it.
    private bool IsNext(int first, int second)
    {
        if (_items[first].Cue!.Status == _items[second].Cue!.Status || !sentence.Any(first, second, m => m.Is(CueKind.Conjunction)) || !sentence.Any(first, second, m => m.Kind == ItemKind.Date))
        {
            return false;
        }

        var date = second + 1;
        while (date < _items.Count && (_items[date].Is(CueKind.Preposition) || _items[date].Is(CueKind.Article)))
        {
            date++;
        }

        return date < _items.Count && _items[date].Kind == ItemKind.Date && !sentence.Any(first, second, m => m.Is(CueKind.State) || m.Is(CueKind.Light) || m.Is(CueKind.Event));
    }

    // "стал членом Африканского союза в 2011 году, а в 2016 году — членом ВАС": behind a separator, an organization of its own behind it.
    private bool IsSecond(int first, int second)
    {
        var named = false;
        for (var i = first + 1; i < second; i++)
        {
            named |= _items[i].Kind == ItemKind.Organization;
            if (named && (_items[i].Mark == ',' || _items[i].Is(CueKind.Conjunction)) && !sentence.InsideGroup(i))
            {
                return second + 1 < _items.Count && _items[second + 1].Kind == ItemKind.Organization;
            }
        }

        return false;
    }
}
