using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.States;

/// <summary>Finds the list that a status noun announces, and in which organization it is held.</summary>
internal sealed class ListReader(SentenceContext sentence, OrganizationFinder organizations)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The organization of a list behind a status noun: the noun's own, the one before it, or the only one that the sentence speaks of.</summary>
    /// <param name="status">Item of the noun.</param>
    /// <param name="value">The status that it tells, perhaps one told of before.</param>
    /// <param name="from">Where its zone begins.</param>
    /// <param name="list">The names of the list.</param>
    public FoundOrganization? Organization(int status, MemberStatus value, int from, SubjectGroup list) =>
        organizations.NextToStatus(status, from, End(list), list) ?? Lead(status, from) ?? Composed(status) ?? Only(list) ?? Topic(status, value);

    // "Dialogue partners are Azerbaijan and Nepal": of the organization that the text speaks of; but "the Forum, whose members are ..." of none that was named before.
    private FoundOrganization? Topic(int status, MemberStatus value)
    {
        var before = status - 1;
        while (before >= 0 && _items[before].Is(CueKind.Article))
        {
            before--;
        }

        if ((before >= 0 && _items[before].Is(CueKind.Clause, "rel")) || (status + 1 < _items.Count && _items[status + 1].Is(CueKind.Clause, "rel")))
        {
            return null;
        }

        var offset = _items[status].Span.Start;
        return (sentence.Discourse.Topic(offset) ?? (sentence.Discourse.NamesSeats(offset) ? null : sentence.Discourse.Organization(offset, ""))) is { } id
            ? new FoundOrganization(Organs.Holder(id, value), -1) : null;
    }

    /// <summary>The list behind a status noun: <em>member States (China, ...)</em>, <em>observers are Afghanistan and Mongolia</em>, <em>members, including India</em>; null for none.</summary>
    public SubjectGroup? After(int status)
    {
        // "Among its partners are ...": what stands before the noun leads to the names.
        var lead = GroupReader.Before(_items, status);
        var led = lead >= 0 && _items[lead].Is(CueKind.Lead) && sentence.VerbFirst;
        // "Compte parmi ses membres l'Inde et le Pakistan": the names follow at once.
        led |= lead == status - 1 && lead >= 0 && _items[lead].Is(CueKind.State, "include") && status + 2 < _items.Count && (sentence.InsideGroup(status + 1) || (_items[status + 1].Is(CueKind.Article) && sentence.InsideGroup(status + 2)));
        for (var i = status + 1; i < _items.Count; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (led && !group.OfCity && !group.IsException && !group.IsAnaphor && !group.OfDemonyms && group.Preposition != "with" && !Goes(group, status) && (!group.OfOrganizations || group.Members.Count > 1 || IsDatedObserver(status, group)))
                {
                    return group;
                }

                if (!group.OfOrganizations)
                {
                    return null;
                }

                i = group.Last;
                continue;
            }

            var item = _items[i];

            // "Observers of the Cooperation (BSEC) are"
            if (item.Mark == '(' && i + 2 < _items.Count && _items[i - 1].Kind == ItemKind.Organization && _items[i + 1].Kind == ItemKind.Organization && _items[i + 2].Mark == ')')
            {
                i += 2;
                continue;
            }

            // "Observer (since 2016): China", "Members (10): Belarus, ..."
            if (item.Mark == '(' && Dated(i) is var close and > 0)
            {
                i = close;
                continue;
            }

            // 有五个成员国，印尼、泰国和新加坡: behind a number the comma leads to the names that end the clause.
            if (sentence.Isolating && item.Mark == ',' && i == status + 1 && status > 1 && sentence.Any(Math.Max(-1, status - 4), status, m => m.Is(CueKind.State, "include")) && i + 1 < _items.Count
                && sentence.GroupAt(i + 1) is { Members.Count: > 2, OfOrganizations: false, OfCity: false, IsAnaphor: false } counted && (counted.Last + 1 >= _items.Count || _items[counted.Last + 1].Mark is '.' or ',' or ';'))
            {
                return counted;
            }

            if (item.Mark is '(' or ':' or '-' || item.Is(CueKind.Lead) || item.Is(CueKind.State, "be") || item.Is(CueKind.State, "include"))
            {
                // "is" must be followed by the names at once, and no name may have been its subject; a dash without names is no lead.
                var atOnce = i + 2 < _items.Count && (sentence.InsideGroup(i + 1) || (sentence.InsideGroup(i + 2) && _items[i + 1].Is(CueKind.Article)));
                led = (item.Mark == '-' ? led : !item.Is(CueKind.State)) || atOnce;
                if (!led && item.Mark != '-')
                {
                    return null;
                }
            }
            else if (item.Mark is ';' or '.' or ')' || item.Is(CueKind.Status) && !sentence.Consumed[i] || item.Is(CueKind.Clause) || (led && item.Is(CueKind.Light))
                || (sentence.Gap(status, i) > 8) || (item.Is(CueKind.Conjunction) && !led))
            {
                return null;
            }
        }

        return null;
    }

    // 观察员：亚洲开发银行（2006年）、世界银行（2010年）: an organization that has its own date in parentheses holds the status.
    private bool IsDatedObserver(int status, SubjectGroup group) =>
        _items[status].Cue!.Status is MemberStatus.Observer or MemberStatus.Partner or MemberStatus.DialoguePartner && group.Last + 2 < _items.Count && _items[group.Last + 1].Mark == '(' && _items[group.Last + 2].Kind == ItemKind.Date;

    // The mark that closes parentheses with a date or how many they are, and a colon behind them; -1 for none.
    private int Dated(int open)
    {
        var close = open + 1;
        while (close < _items.Count && (_items[close].Kind == ItemKind.Date || Counts(open, close) || _items[close].Is(CueKind.Since) || _items[close].Is(CueKind.Preposition) || (sentence.Isolating && (_items[close].Kind == ItemKind.Word || _items[close].Is(CueKind.Event)))))
        {
            close++;
        }

        return close > open + 1 && close + 1 < _items.Count && _items[close].Mark == ')' && _items[close + 1].Mark == ':' ? close : -1;
    }

    // A number right behind the mark, a word of what it counts behind it.
    private bool Counts(int open, int item) =>
        _items[item].Kind == ItemKind.Word && (item == open + 1 ? sentence.Text[_items[item].First].Kind == TokenKind.Number : item == open + 2 && Counts(open, item - 1));

    // "the two observers: lately the Senate of Burundi": what a preposition puts further on is no list.
    private bool Goes(SubjectGroup group, int status) =>
        group.Preposition.Length > 0 && !sentence.VerbFirst && group.First > status + 3 && GroupReader.Before(_items, group.First) is var before and > 0 && _items[before - 1].Kind == ItemKind.Word;

    // Behind an organization with its date others of the list follow, not the one that has them.
    private int End(SubjectGroup list) => list is { OfOrganizations: true, Members.Count: 1 } ? list.First : _items.Count;

    // The one organization that the sentence speaks of, not one that further clauses behind the list name.
    private FoundOrganization? Only(SubjectGroup list)
    {
        FoundOrganization? only = null;
        for (var i = 0; i < End(list); i++)
        {
            if (_items[i].Kind == ItemKind.Organization && (i < list.First || i > list.Last))
            {
                if (i > list.Last && sentence.Any(list.Last, i, m => m.Mark is ',' or ';'))
                {
                    break;
                }

                if (only is { } other && other.Id != _items[i].Id)
                {
                    return null;
                }

                only = new FoundOrganization(_items[i].Id!, i);
            }
        }

        return only;
    }

    // "It consists of eight member States (...), four observers (...)", "has ... as its members": the organization stands before the verb.
    private FoundOrganization? Composed(int status)
    {
        for (var i = status - 1; i >= 0; i--)
        {
            if (HadLists.IsVerb(_items[i]))
            {
                return Before(i);
            }

            if (_items[i].Mark is ';' or '?')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Item of the verb of a list (<em>consists of</em>); -1 for none.</summary>
    public int IncludeVerb(int status)
    {
        for (var i = status - 1; i >= 0 && _items[i].Mark != ';'; i--)
        {
            if (_items[i].Is(CueKind.State, "include"))
            {
                return i;
            }
        }

        return -1;
    }

    private FoundOrganization? Before(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (organizations.Pointers.At(i, null) is { } found)
            {
                return found;
            }

            if (sentence.GroupAt(i) is { IsAnaphor: true } && sentence.Discourse.Organization(_items[i].Span.Start, "") is { } id)
            {
                return new FoundOrganization(id, i);
            }
        }

        return null;
    }

    // "SCO observers: ...", "Among its members are ...".
    private FoundOrganization? Lead(int status, int from)
    {
        for (var i = status - 1; i >= from && i >= status - 4; i--)
        {
            if (organizations.Pointers.At(i, null) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
