using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Tells which dates near a trigger date something else: <em>an observer since 2005, became …</em>, <em>twelve years after it first asked</em>.</summary>
internal sealed class ForeignDates(SentenceContext sentence)
{
    // Who decides stands between where verbs come first: "قررت لجنة وزراء المجلس في 16 مارس".
    private const int DecidersReach = 6;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly EarlierDates _earlier = new(sentence);
    private readonly DatesOfOthers _others = new(sentence);
    private readonly Clefts _clefts = new(sentence);

    /// <summary>Whether a date belongs to something else: it stands in parentheses after another name, in a relative clause of its own, behind <em>since</em>.</summary>
    /// <param name="date">Item of the date.</param>
    /// <param name="anchor">Item of the words that tell the change.</param>
    /// <param name="p">The predication that tells it.</param>
    public bool Holds(int date, int anchor, Predication p)
    {
        if (_earlier.Holds(date, anchor) || (sentence.Isolating && date < anchor && _others.Holds(date, p)))
        {
            return true;
        }

        // "an observer since 2005, became ..." (but what "Since 2024," opens is dated by it, only not what "As of 7 February" had been asked for) and "said in 2018 that it would ..." date something else.
        if (date < anchor && ((GroupReader.Before(_items, date) is var before and >= 0 && (before > 0 || IsRequest(p)) && _items[before].Is(CueKind.Since) && !(sentence.FreeOrder && Opens(before)) && sentence.Any(date, anchor, m => m.Mark == ',' || m.Is(CueKind.Conjunction)))
            || (!sentence.Isolating && sentence.Any(date, anchor, m => m.Is(CueKind.Clause, "that")) && !_clefts.Holds(date) && !IsOfDecision(date, p))))
        {
            return true;
        }

        // "said on 21 December it would leave"
        if (date < anchor && !sentence.Isolating && SaidOn(date) && sentence.Any(date, anchor, m => m.Is(CueKind.Subject)) && sentence.Any(date, anchor, m => m.Is(CueKind.Modality, "would") || m.Is(CueKind.Modality, "wide")))
        {
            return true;
        }

        // "Suspended from the Council". Daily News, 14 August 2023: the day of the paper.
        if (date > anchor && IsOfSource(date, anchor))
        {
            return true;
        }

        // "В 1955 году вступила ФРГ, в 1982-м — Испания": the date before a dash is of the name behind it.
        if (date > anchor && date + 2 < _items.Count && _items[date + 1].Mark is '-' or ',' && sentence.GroupAt(date + 2) is { Preposition: "" } gap && gap.First == date + 2 && sentence.FreeOrder
            && (gap.Last + 1 >= _items.Count || _items[gap.Last + 1].Mark is '.' or ';' or ','))
        {
            return true;
        }

        // "On 2 March Armenia and Kazakhstan were admitted, on 31 July Georgia"
        if (date > anchor && sentence is { FreeOrder: false, Isolating: false, VerbFirst: false } && IsOfNameBehind(date, p.From))
        {
            return true;
        }

        // "Albania left in 1961, although it had joined ...": the date of who is told of before belongs to him.
        if (date < anchor && !sentence.Isolating && sentence.Any(date, anchor, m => m.Subordinates) && NamesActor(date))
        {
            return true;
        }

        // "the applications of Armenia and Georgia were taken up on 29 January": what was done with them then.
        var application = p.Operators is [var only] && p.Cue.Form == CueForm.Noun ? _items[only].Cue! : p.Operators.Count == 0 ? p.Cue : null;
        if (date > anchor && application is { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: CueForm.Noun } && p.Later < 0 && !sentence.Isolating
            && sentence.Any(p.End, date, m => m.Is(CueKind.State, "be") || m.Is(CueKind.Passive)) && !sentence.Any(p.End, date, m => m.Is(CueKind.Operator) || m.Is(CueKind.Clause)))
        {
            return true;
        }

        // "Venezuela left, and Chile, one of the founders in 1969, is an associate": behind another subject.
        if (date > anchor && !sentence.Isolating && IsOfNextSubject(date, anchor))
        {
            return true;
        }

        // "joined after an invitation last year": of that.
        if (date > anchor && !_items[anchor].Is(CueKind.Operator) && sentence.Any(anchor, date, m => m.Is(CueKind.Operator) && m.Cue is { Form: CueForm.Noun, Change: StatusChange.Invited or StatusChange.Applied }))
        {
            return true;
        }

        // "suspendu vendredi de l'Organisation, dont les chefs se retrouveront le 3 février": what a clause of its own behind tells.
        if (date > anchor && sentence.Inverts && OpensRelative(p, date) >= 0)
        {
            return true;
        }

        // "admitted Somalia on Friday, twelve years after it first asked": what lies so far back has no day of its own.
        if (date < anchor && IsLongBefore(date, anchor))
        {
            return true;
        }

        if (date < anchor && !sentence.Isolating && IsOfClauseBefore(date, anchor))
        {
            return true;
        }

        if (date < anchor && IsBetweenCommas(date, anchor))
        {
            return true;
        }

        if (_items[date - (date > 0 ? 1 : 0)].Mark != '(')
        {
            // "did not join until 1955": no clause stands between.
            // "was held up until 2024": how long something lasted.
            var until = sentence.KeepsOrder && GroupReader.Before(_items, date) is var sub and >= 0 && _items[sub].Subordinates ? sub : date;
            return (until < date && date > anchor && !sentence.Any(p.From - 1, date, m => m.Cue?.Modality == Modality.Negated)) || sentence.Any(Math.Min(anchor, date), Math.Min(until, Math.Max(anchor, date)), m => m.Subordinates) && date > anchor;
        }

        // "Ouverture des négociations d'adhésion à l'Union (2012)": what closes a headline dates all of it.
        var closes = p.Cue.Form == CueForm.Noun && date > anchor && (date + 2 >= _items.Count || (date + 3 >= _items.Count && _items[date + 2].Mark == '.'));
        // "entered the IMF (23 July)": of what is joined, a day is that of the joining.
        var joined = date > anchor && p.Cue is { Kind: CueKind.Event, Subject: SubjectRole.Doer, Change: null or StatusChange.Granted } && _items[date].Mention is DateMention { Temporal: { Earliest: { } first, Latest: { } last } } && (last < first.PlusMonths(2) || OrganizationList.IsDatedSeries(sentence, date));
        return date > 1 && !closes && !joined && sentence.GroupAt(date - 2) is { OfOrganizations: true };
    }

    // "Раньше, с 1 января 2019 года, из ОПЕК вышел Катар": only words and commas before it, no name that could have been something since then.
    private bool Opens(int since) => Enumerable.Range(0, since).All(i => _items[i].Kind == ItemKind.Word || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Previous) || _items[i].Mark == ',' || _items[i].JoinsClauses) && sentence.Gap(-1, since) <= 3;

    // The relative pronoun between a predication and an item, if no comma closes its clause; -1 for none.
    private int OpensRelative(Predication p, int item)
    {
        for (var i = item - 1; i > p.End; i--)
        {
            if (_items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                return -1;
            }

            if (_items[i].Is(CueKind.Clause, "rel"))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsRequest(Predication p) => p.Cue.Change == StatusChange.Applied || p.Operators.Exists(o => _items[o].Cue!.Change == StatusChange.Applied);

    // Behind a comma, a name that ends the clause behind it, and another date before: each name has its own, said before it.
    private bool IsOfNameBehind(int date, int from)
    {
        var name = date + 1;
        while (name < _items.Count && (_items[name].Mark == ',' || _items[name].Is(CueKind.Article)))
        {
            name++;
        }

        var before = date - 1;
        while (before > from && (_items[before].Is(CueKind.Preposition) || _items[before].Is(CueKind.Article)))
        {
            before--;
        }

        return name < _items.Count && sentence.GroupAt(name) is { Preposition: "", OfOrganizations: false, OfCity: false, IsAnaphor: false } group && group.First == name && (group.Last + 1 >= _items.Count || _items[group.Last + 1].Mark is '.' or ';')
            && (_items[before].Mark == ',' || _items[before].Is(CueKind.Conjunction)) && sentence.Any(from - 1, before, m => m.Kind == ItemKind.Date);
    }

    // What is told stands in quotation marks that open the sentence, the date behind them; or "// Gazette, 6 May" follows.
    private bool IsOfSource(int date, int anchor)
    {
        var quotes = 0;
        for (var i = 0; i < anchor; i++)
        {
            quotes += _items[i].Mark == '"' ? 1 : 0;
        }

        var slashes = 0;
        for (var i = anchor + 1; i < date; i++)
        {
            if (quotes == 1 && _items[i].Mark == '"')
            {
                return !sentence.Any(i, _items.Count, m => m.Is(CueKind.Event) || m.Is(CueKind.State) || m.Is(CueKind.Operator) || m.Is(CueKind.Modality));
            }

            slashes = _items[i].Mark == '/' ? slashes + 1 : 0;
            if (slashes == 2)
            {
                return true;
            }
        }

        return false;
    }

    // A conjunction, a name of its own and a comma between.
    private bool IsOfNextSubject(int date, int anchor)
    {
        for (var i = anchor + 1; i + 1 < date; i++)
        {
            if (_items[i].JoinsClauses && !sentence.InsideGroup(i) && sentence.GroupAt(i + 1) is { OfOrganizations: false, OfCity: false, IsAnaphor: false, Preposition: "", Members.Count: 1 } next && next.Last + 1 < date && _items[next.Last + 1].Mark == ','
                && sentence.Any(next.Last + 1, date, m => !m.Is(CueKind.Preposition) && !m.Is(CueKind.Article)))
            {
                return true;
            }
        }

        return false;
    }

    // "decided on 16 March that Russia ceased to be a member", "In June the Council decided that Egypt would": the decision's day is the step's.
    private bool IsOfDecision(int date, Predication p) => DecidedClause.Of(sentence, p) >= 0 || p.Operators.Exists(o => o < date && _items[o].Cue!.Change == StatusChange.Decided && sentence.Gap(o, date) <= (sentence.VerbFirst ? DecidersReach : 2));

    // "quedó sin efecto el 3 de junio de 2009, pero La Habana nunca ha pedido regresar": a comma, a conjunction and a subject of its own part two clauses, if the date does not open the first.
    private bool IsOfClauseBefore(int date, int anchor)
    {
        if (OpensSentence(date))
        {
            return false;
        }

        for (var i = date + 1; i + 2 < anchor; i++)
        {
            if (_items[i].Mark == ',' && _items[i + 1].JoinsClauses && sentence.Any(-1, date, m => m.Is(CueKind.Event) || m.Is(CueKind.Light) || m.Is(CueKind.Operator) || m.Kind == ItemKind.Word))
            {
                return Names(i + 2) && !sentence.Any(0, date, m => m.Mark == ',' || m.Is(CueKind.Conjunction));
            }
        }

        return false;
    }

    private bool Names(int i)
    {
        while (i < _items.Count && _items[i].Is(CueKind.Article))
        {
            i++;
        }

        return i < _items.Count && sentence.GroupAt(i) is { Preposition: "", OfOrganizations: false };
    }

    private bool OpensSentence(int date)
    {
        for (var i = 0; i < date; i++)
        {
            if (_items[i].Kind is ItemKind.Country or ItemKind.Organization || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator) || _items[i].Is(CueKind.State) || _items[i].Kind == ItemKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    private bool SaidOn(int date)
    {
        for (var i = date - 1; i >= 0 && i >= date - 3; i--)
        {
            if (_items[i].Is(CueKind.Modality, "said") || _items[i].Is(CueKind.Modality, "leaving"))
            {
                return true;
            }
        }

        return false;
    }

    // "Romania, an observer since the Paris summit of 1991, became ...": what stands between commas tells since when it was an observer.
    private bool IsBetweenCommas(int date, int anchor)
    {
        if (!sentence.Any(date, anchor, m => m.Mark == ','))
        {
            return false;
        }

        for (var i = date - 1; i > 0 && (sentence.InsideGroup(i) || _items[i].Mark is not (',' or ';')); i--)
        {
            if (_items[i].Is(CueKind.Status) || (_items[i].Is(CueKind.Clause, "rel") && _items[i - 1].Mark == ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a length of time behind a comma parts a date from what was so much earlier: <em>on Friday, twelve years after it first asked</em>.</summary>
    public bool IsLongBefore(int date, int anchor)
    {
        for (var i = anchor - 1; i > date && _items[i].Mark != ','; i--)
        {
            if (_items[i] is { Kind: ItemKind.Other, Mention: DateMention } && _items[i - 1].Mark == ',')
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesActor(int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (sentence.GroupAt(i) is { OfCity: false, OfOrganizations: false, Preposition: "" })
            {
                return true;
            }
        }

        return false;
    }
}
