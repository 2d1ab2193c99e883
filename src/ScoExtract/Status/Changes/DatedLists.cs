using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds names that share one verb, each with a date of its own: <em>Libya was admitted in 1953, Sudan in 1956</em>, <em>Moldova (2018) and Cuba (2020) obtained it</em>.</summary>
internal sealed class DatedLists(SentenceContext sentence)
{
    // Items of place and manner between a date and the next name of a list.
    private const int LongestCircumstance = 14;

    // Items of a number in parentheses: "(resolution 46/238".
    private const int SymbolItems = 6;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly DatesBeside _dates = new(sentence);
    private readonly NamesBeside _names = new(sentence, new DatesBeside(sentence));

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

        if (subject.First > p.Core && IsListed(subject) && _dates.Of(subject, p.To, parenthesized: false) is var each and >= 0)
        {
            // "Four countries acceded in 2010: Chile on 7 May, Slovenia on 21 July"
            found.Add(new Dated(subject, each));
            Following(subject, _dates.End(each), p, found);
        }
        else if (_dates.Of(subject, p.To, parenthesized: true) is var own and >= 0 && !IsSince(own, date, p))
        {
            found.Add(new Dated(subject, own));
            for (var group = subject; _names.Previous(group, p.From) is { } previous; group = previous.Group)
            {
                found.Insert(0, previous);
            }

            Following(subject, _dates.End(own), p, found);
        }
        else if (date > subject.Last && date < p.Core && _dates.Of(subject, p.Core, parenthesized: false) == date && Ahead(subject, p.From, found))
        {
            // 黑山于2017年、北马其顿于2020年成为成员国
            found.Add(new Dated(subject, date));
        }
        else if (date > p.Core || (date >= 0 && date > subject.Last))
        {
            // "卢旺达2007年加入，其后为南苏丹（2016年）": the verb may stand behind the date.
            Following(subject, date > p.Core ? _dates.End(date) : Object(p.End, p.To), p, found);
        }
        else if (sentence.Isolating && date >= 0 && date == Leading(subject) && Before(subject, date, p.From, found))
        {
            // 1996年厄瓜多尔，1997年蒙古，2001年中国先后加入
            found.Add(new Dated(subject, date));
        }
        else if (date >= 0 && date < Math.Min(subject.First, p.Core))
        {
            // "In 1958 Morocco joined, then Kuwait in 1961"
            Following(subject, Object(Math.Max(subject.Last, p.End), p.To), p, found);
        }
        else if (sentence.FreeOrder && date >= 0 && subject.First > p.Core)
        {
            Following(subject, subject.Last, p, found);
        }

        return found;
    }

    // 卡塔尔（1961年）-2019年1月退出: what happened later has its own date behind the parenthesis.
    private bool IsSince(int own, int date, Predication p) => date > own && date < p.Core && _dates.Opening(date) < 0;

    // Behind a colon.
    private bool IsListed(SubjectGroup subject) => GroupReader.Before(_items, subject.First) is var before and >= 0 && _items[before].Mark == ':';

    /// <summary>A list in which names have dates in parentheses: <em>members: Kyrgyzstan (2001), India and Pakistan (2017)</em>; none where the first of them has no date.</summary>
    /// <param name="first">The first names.</param>
    public List<Dated> Listed(SubjectGroup first)
    {
        var found = new List<Dated>();
        var date = Own(first);
        var group = date < 0 ? null : first;
        while (group is not null)
        {
            // "the Holy See, Morocco (2014)": between names with dates of their own a comma keeps the date from the name before it.
            var parted = date >= 0 && (sentence.Isolating ? IsEnumerated(group, _dates.End(date)) : found.Count > 0 && IsParted(group));
            for (var member = 0; parted && member < group.Members.Count - 1; member++)
            {
                found.Add(new Dated(group.Only(member), Undated));
            }

            found.Add(new Dated(parted ? group.Only(group.Members.Count - 1) : group, date < 0 ? Undated : date));
            group = date < 0 ? null : _names.Next(_dates.End(date), _items.Count, first.Preposition) is { } next && (NamesBeside.Alike(next, first) || (_dates.Opening(date) >= 0 && NamesBeside.Listed(next, first))) ? next : null;
            // "Spain (since 2011), Morocco and Turkey": the last ones may have none.
            date = group is null ? -1 : Own(group);
        }

        return found;
    }

    // "Mongolia (since 2004)", "Mongolia, since 2004, and Afghanistan, since 2012"
    private int Own(SubjectGroup group)
    {
        if (_dates.Of(group, _items.Count, parenthesized: true) is var date and >= 0)
        {
            return date;
        }

        var since = group.Last + 1;
        since += since < _items.Count && _items[since].Mark is ',' or '-' ? 1 : 0;
        if (since >= _items.Count || !_items[since].Is(CueKind.Since))
        {
            return -1;
        }

        while (since < _items.Count && _dates.IsLead(since))
        {
            since++;
        }

        return since < _items.Count && _items[since].Kind == ItemKind.Date ? since : -1;
    }

    // No conjunction stands between its names.
    private bool IsParted(SubjectGroup group) => group.Members.Count == group.Spans.Count && group.Last > group.First && Enumerable.Range(group.First, group.Last - group.First).All(i => !_items[i].Is(CueKind.Conjunction) && !_items[i + 1].Coordinated);

    // 加拿大、印度、古巴（2013年）、西班牙（2014年）: where the comma of lists stands before the name and behind its date, the date is of that name.
    private bool IsEnumerated(SubjectGroup group, int end) =>
        group.Members.Count == group.Spans.Count && group.Members.Count > 1 && _items[group.Last - 1].Mark == '~' && end + 1 < _items.Count && _items[end + 1].Mark == '~';

    private void Following(SubjectGroup like, int last, Predication p, List<Dated> found)
    {
        // "a suspendu la participation du | Mali en mai et du Niger en juillet": the verb's own words may end in the preposition.
        var preposition = like.First == p.Core + 1 && _items[p.Core].End - _items[p.Core].First > 1 ? "of" : like.Preposition;
        while (Further(preposition, last, p.To) is { } next && NamesBeside.Alike(next.Group, like))
        {
            last = Math.Max(_dates.End(next.Date), next.Group.Last);
            if (_dates.OpensClause(last, p.To) && p.StatusItem < last)
            {
                return;
            }

            found.Add(next);
            preposition = next.Group.Preposition.Length > 0 ? next.Group.Preposition : preposition;
        }
    }

    // The next names with a date of their own, behind them or before them.
    private Dated? Further(string preposition, int last, int to)
    {
        var group = _names.Next(last, to, preposition) ?? _names.Next(Circumstances(last, to, preposition), to, preposition);
        var date = group is null ? -1 : _dates.Of(group, to, parenthesized: false);
        return date >= 0 ? new Dated(group!, date) : _names.Inverted(Behind(last), to, preposition) is (var named, var own) ? new Dated(named, _dates.Of(named, to, parenthesized: true) is var day and >= 0 ? day : own) : null;
    }

    // "стала Венесуэла (её участие заморожено), в 2024 году — Боливия": behind what parentheses tell.
    private int Behind(int last) => last + 1 < _items.Count && _items[last + 1].Mark == '(' ? sentence.IsAside(last + 2, last) ? sentence.Asides.Find(a => a.Open == last + 1).Close : Symbol(last) : last;

    // "Хорватию (46/238), а 31 июля — Грузию": and behind the number of a resolution.
    private int Symbol(int last)
    {
        var close = last + 2;
        while (close < _items.Count && close <= last + SymbolItems && _items[close].Mark is not (')' or ',') && _items[close].Kind != ItemKind.Date)
        {
            close++;
        }

        return close < _items.Count && _items[close].Mark == ')' ? close : last;
    }

    // "in November 1995, at the meeting in Auckland, Rwanda in 2009": what says where and how stands before the next name; no verb does.
    private int Circumstances(int last, int to, string preposition)
    {
        for (var i = last + 1; i + 1 < to && i <= last + LongestCircumstance; i++)
        {
            if ((_items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction)) && !sentence.InsideGroup(i) && _names.Next(i - 1, to, preposition) is { } group && _dates.Of(group, to, parenthesized: false) >= 0)
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

    // The date that stands right before some names; -1 for none.
    private int Leading(SubjectGroup group)
    {
        var i = group.First - 1;
        while (i > 0 && (_items[i].Is(CueKind.Article) || (_items[i].Kind == ItemKind.Word && _items[i].Span.Length == 1)))
        {
            i--;
        }

        return i >= 0 && _items[i].Kind == ItemKind.Date ? i : -1;
    }

    // The names before the subject that have each its date before it, nothing else between.
    private bool Before(SubjectGroup subject, int date, int from, List<Dated> found)
    {
        while (date - 2 > from && (_items[date - 1].Mark is ',' or ';' || _items[date - 1].Is(CueKind.Conjunction)) && sentence.GroupAt(date - 2) is { } names && NamesBeside.Alike(names, subject) && Leading(names) is var own and >= 0 && own >= from)
        {
            found.Insert(0, new Dated(names, own));
            date = own;
        }

        return found.Count > 0;
    }

    // The names before the subject that have each its date behind it.
    private bool Ahead(SubjectGroup subject, int from, List<Dated> found)
    {
        for (var group = subject; group.First - 1 > from && (_items[group.First - 1].Mark == ',' || _items[group.First - 1].Is(CueKind.Conjunction)) && _items[group.First - 2].Kind == ItemKind.Date;)
        {
            var date = group.First - 2;
            var i = date - 1;
            while (i > from && _dates.IsLead(i))
            {
                i--;
            }

            if (i < from || sentence.GroupAt(i) is not { } before || !NamesBeside.Alike(before, subject))
            {
                break;
            }

            found.Insert(0, new Dated(before, date));
            group = before;
        }

        return found.Count > 0;
    }
}
