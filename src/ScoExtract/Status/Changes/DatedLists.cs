using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds names that share one verb, each with a date of its own: <em>Libya was admitted in 1953, Sudan in 1956</em>, <em>Moldova (2018) and Cuba (2020) obtained it</em>.</summary>
internal sealed class DatedLists(SentenceContext sentence)
{
    // Items of place and manner between a date and the next name of a list.
    private const int LongestCircumstance = 14;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>In place of the item of a date: these names have none, whatever date stands near.</summary>
    public const int Undated = -2;

    /// <summary>Names with their dates.</summary>
    /// <param name="Group">The names.</param>
    /// <param name="Date">Item of the date.</param>
    public readonly record struct Dated(SubjectGroup Group, int Date)
    {
        /// <summary>The part of the date which is theirs; null where all of it is.</summary>
        public TemporalValue? Value { get; init; }
    }

    /// <summary>The names that a predication is told of, besides its subject, and the subject itself where a date in parentheses follows it.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="date">Item of its date; -1 for none.</param>
    public List<Dated> Of(Predication p, SubjectGroup subject, int date)
    {
        var found = new List<Dated>();
        if (subject.IsAnaphor && subject.Members.Count == 0)
        {
            return found;
        }

        if (DateOf(subject, p.To, parenthesized: true) is var own and >= 0)
        {
            found.Add(new Dated(subject, own));
            for (var group = subject; Previous(group, p.From) is { } previous; group = previous.Group)
            {
                found.Insert(0, previous);
            }

            Following(subject, End(own), p, found);
        }
        else if (date > subject.Last && date < p.Core && DateOf(subject, p.Core, parenthesized: false) == date && Ahead(subject, p.From, found))
        {
            // 黑山于2017年、北马其顿于2020年成为成员国
            found.Add(new Dated(subject, date));
        }
        else if (date > p.Core || (date >= 0 && date > subject.Last))
        {
            Following(subject, End(date), p, found);
        }
        else if (date >= 0 && date < Math.Min(subject.First, p.Core))
        {
            // "In 1958 Morocco joined, then Kuwait in 1961"
            Following(subject, Object(Math.Max(subject.Last, p.End), p.To), p, found);
        }
        else if (sentence.FreeOrder && date >= 0 && subject.First > p.Core)
        {
            Gaps(subject, subject.Last, p, found);
        }

        return found;
    }

    /// <summary>A list in which names have dates in parentheses: <em>members: Kyrgyzstan (2001), India and Pakistan (2017)</em>; none where the first of them has no date.</summary>
    /// <param name="first">The first names.</param>
    public List<Dated> Listed(SubjectGroup first)
    {
        var found = new List<Dated>();
        if (DateOf(first, _items.Count, parenthesized: true) is var date and >= 0)
        {
            found.Add(new Dated(first, date));
            while (Next(End(date), _items.Count, first.Preposition) is { } group && Alike(group, first) && DateOf(group, _items.Count, parenthesized: true) is var next and >= 0)
            {
                found.Add(new Dated(group, next));
                date = next;
            }

            // "Spain (since 2011), Morocco and Turkey": the last ones may have none.
            if (Next(End(date), _items.Count, first.Preposition) is { } undated && Alike(undated, first))
            {
                found.Add(new Dated(undated, Undated));
            }
        }

        return found;
    }

    private void Following(SubjectGroup like, int last, Predication p, List<Dated> found)
    {
        // "a suspendu la participation du | Mali en mai et du Niger en juillet": the verb's own words may end in the preposition.
        var preposition = like.First == p.Core + 1 && _items[p.Core].End - _items[p.Core].First > 1 ? "of" : like.Preposition;
        while ((Next(last, p.To, preposition) ?? Next(Circumstances(last, p.To, preposition), p.To, preposition)) is { } group && Alike(group, like) && DateOf(group, p.To, parenthesized: false) is var date and >= 0 && !OpensClause(date, p.To))
        {
            found.Add(new Dated(group, date));
            last = End(date);
        }

        Gaps(like, last, p, found);
    }

    // "in November 1995, at the meeting in Auckland, Rwanda in 2009": what says where and how stands before the next name; no verb does.
    private int Circumstances(int last, int to, string preposition)
    {
        for (var i = last + 1; i + 1 < to && i <= last + LongestCircumstance; i++)
        {
            if ((_items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction)) && !sentence.InsideGroup(i) && Next(i - 1, to, preposition) is { } group && DateOf(group, to, parenthesized: false) >= 0)
            {
                return i - 1;
            }

            if (_items[i].Kind is ItemKind.Country or ItemKind.Date || _items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator) || _items[i].Is(CueKind.State) || _items[i].Is(CueKind.Clause))
            {
                break;
            }
        }

        return last;
    }

    // The last item of what was joined, behind a verb and its subject.
    private int Object(int last, int to)
    {
        while (last + 1 < to && (_items[last + 1].Kind == ItemKind.Organization || _items[last + 1].Is(CueKind.Organization) || _items[last + 1].Is(CueKind.Preposition) || _items[last + 1].Is(CueKind.Article)))
        {
            last++;
        }

        return last;
    }

    private void Gaps(SubjectGroup like, int last, Predication p, List<Dated> found)
    {
        while (Inverted(last, p.To) is (var group, var date) && Alike(group, like) && !OpensClause(group.Last, p.To))
        {
            found.Add(new Dated(group, date));
            last = group.Last;
        }
    }

    // The names before the subject that have each its date behind it.
    private bool Ahead(SubjectGroup subject, int from, List<Dated> found)
    {
        for (var group = subject; group.First - 1 > from && (_items[group.First - 1].Mark == ',' || _items[group.First - 1].Is(CueKind.Conjunction)) && _items[group.First - 2].Kind == ItemKind.Date;)
        {
            var date = group.First - 2;
            var i = date - 1;
            while (i > from && IsLead(i))
            {
                i--;
            }

            if (i < from || sentence.GroupAt(i) is not { } before || !Alike(before, subject))
            {
                break;
            }

            found.Insert(0, new Dated(before, date));
            group = before;
        }

        return found.Count > 0;
    }

    // "..., а 26 декабря 2024 года — Иран", "en 1981 la Grèce", "وفي 1981 اليونان": the date first, then a dash; or the names at once, if no verb follows them.
    private (SubjectGroup Group, int Date)? Inverted(int last, int to)
    {
        var (separated, date) = (false, -1);
        for (var i = last + 1; i < to && i <= last + 8; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                return separated && date >= 0 && (_items[i - 1].Mark == '-' || (_items[i - 1].Mark == ',' && i - 1 > date) || Closes(group, to)) && group.Preposition.Length == 0 ? (group, date) : null;
            }

            separated |= _items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction) || _items[i].Coordinated;
            date = _items[i].Kind == ItemKind.Date ? i : date;
            if (!(separated && (_items[i].Kind == ItemKind.Date || IsLead(i))) && _items[i].Mark is not (',' or ';' or ')') && !_items[i].Is(CueKind.Conjunction))
            {
                return null;
            }
        }

        return null;
    }

    private bool Closes(SubjectGroup group, int to) =>
        group.Last + 1 >= to || _items[group.Last + 1].Mark is ',' or ';' or '.' || (_items[group.Last + 1].Is(CueKind.Conjunction) && _items[group.Last + 1].JoinsClauses) || (_items[group.Last + 1].Coordinated && _items[group.Last + 1].Is(CueKind.Preposition));

    private static bool Alike(SubjectGroup a, SubjectGroup b) => a.OfOrganizations == b.OfOrganizations && !a.OfCity && !a.IsException && !a.IsAnaphor && !a.OfDemonyms;

    // The group right behind a separator; "suspendió a Cuba en 1962 y a Honduras en 2009": the preposition of the first may be said again.
    private SubjectGroup? Next(int last, int to, string preposition)
    {
        var separated = false;
        for (var i = last + 1; i < to && i <= last + 5; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                return group.First == i && (separated || _items[i].Coordinated) && (group.Preposition.Length == 0 || group.Preposition == preposition) ? group : null;
            }

            separated |= _items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction);
            if (_items[i].Mark is not (',' or ';' or ')') && !_items[i].Is(CueKind.Conjunction) && !_items[i].Is(CueKind.Article) && !(_items[i].Mark == '-' && i > last + 1 && _items[i - 1].Is(CueKind.Conjunction, Item.NextValue)) && !(separated && preposition.Length > 0 && _items[i].Is(CueKind.Preposition, preposition)))
            {
                return null;
            }
        }

        return null;
    }

    private Dated? Previous(SubjectGroup group, int from)
    {
        var separated = _items[group.First].Coordinated;
        for (var i = group.First - 1; i >= from; i--)
        {
            if (_items[i].Mark == ')')
            {
                return separated && i >= 2 && _items[i - 1].Kind == ItemKind.Date && Opening(i - 1) is var open and > 0
                    && sentence.GroupAt(open - 1) is { } before && Alike(before, group) ? new Dated(before, i - 1) : null;
            }

            separated |= _items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction);
            if (_items[i].Mark is not (',' or ';') && !_items[i].Is(CueKind.Conjunction) && !_items[i].Is(CueKind.Article))
            {
                return null;
            }
        }

        return null;
    }

    private int Opening(int date)
    {
        for (var i = date - 1; i >= 0 && i >= date - 3; i--)
        {
            if (_items[i].Mark == '(')
            {
                return i;
            }

            if (!IsLead(i))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Moldova (14 May 2018)", "Sudan in 1956", "Spain on 30 May 1982".
    private int DateOf(SubjectGroup group, int to, bool parenthesized)
    {
        var open = false;
        for (var i = group.Last + 1; i < to && i <= group.Last + 4; i++)
        {
            if (_items[i].Kind == ItemKind.Date)
            {
                return open || !parenthesized ? i : -1;
            }

            if (_items[i].Mark == '(' && !open)
            {
                open = true;
            }
            else if (!IsLead(i) && !(_items[i].Mark == ',' && (sentence.FreeOrder || sentence.Inverts) && i == group.Last + 1 && i + 1 < to && IsLead(i + 1)) && !(_items[i].Kind == ItemKind.Word && Opens(i + 1, to)))
            {
                return -1;
            }
        }

        return -1;
    }

    // "in 1996", "1996": a word such as "only" or "as early as" may stand before.
    private bool Opens(int i, int to) => i < to && (_items[i].Kind == ItemKind.Date || (IsLead(i) && i + 1 < to && _items[i + 1].Kind == ItemKind.Date));

    // A word for "year" stands outside the date itself.
    private bool IsLead(int i) => _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Since) || _items[i].Mark == '-' || (_items[i].Kind == ItemKind.Word && sentence.Isolating);

    // Behind the date, its parenthesis, and a remark in parentheses.
    private int End(int date)
    {
        if (date + 1 >= _items.Count || _items[date + 1].Mark is not (')' or '('))
        {
            return date;
        }

        var close = date + 1;
        while (close < _items.Count && _items[close].Mark != ')')
        {
            close++;
        }

        return close < _items.Count ? close : date;
    }

    // "..., and Sudan in 1956 joined the Convention": the last name has a verb of its own.
    private bool OpensClause(int date, int to)
    {
        var next = End(date) + 1;
        return next < to && (_items[next].Is(CueKind.Event) || _items[next].Is(CueKind.Light) || _items[next].Is(CueKind.Operator) || _items[next].Is(CueKind.State) || _items[next].Is(CueKind.Passive));
    }
}
