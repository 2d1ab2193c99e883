using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds when, and by which document: in the predication's own clause first, else where the sentence opens, never elsewhere.</summary>
internal sealed class CircumstanceFinder(SentenceContext sentence)
{
    // A comma or bracket, a preposition and an article may stand between a date and a finer one.
    private const int FinerReach = 4;

    // A date among so many first items opens its clause.
    private const int OpeningItems = 3;

    // Words by which a date on the other side of a conjunction counts as further away.
    private const int PartedCost = 8;

    // And by which one between two commas does.
    private const int InterposedCost = 40;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly ForeignDates _foreign = new(sentence);

    /// <summary>The item of the date of a predication; -1 when none is told.</summary>
    public int Date(Predication p, int anchor)
    {
        var joint = Joint(p);
        var best = joint > 0 ? Nearest(joint, p.To, p.StatusItem, ItemKind.Date, p) : -1;
        best = best < 0 ? Nearest(p.From, p.To, anchor, ItemKind.Date, p) : best;
        best = best < 0 ? BeforeWhen(p) : best;
        best = best < 0 ? WhenClauses.Date(sentence, p) : best;
        if (best < 0 && p.From > 0 && p.Before is { Later: < 0, Operators.Count: 0, Cue.Kind: not CueKind.Operator } upon && (upon.Cue.Form is CueForm.Infinite or CueForm.Noun || (upon.From == 0 && _items[0].Subordinates) || (upon.Cue.Change == StatusChange.Founded && GroupReader.Role(_items, upon.Core).Length > 0)) && !sentence.Any(0, upon.To, m => m.Kind == ItemKind.Country))
        {
            // "Upon becoming a member in July 2023, Iran ceased to be an observer.", "At its founding in 1969 there joined ..."
            best = Nearest(upon.From, upon.To, upon.Core, ItemKind.Date, upon);
        }

        if (best < 0 && p is { Cue.Form: CueForm.Infinite, Operators.Count: 0, Before: { } with } && GroupReader.Before(_items, p.Core) is var by and >= 0 && _items[by].Is(CueKind.Preposition) && _items[by].Cue!.Value is "in" or "by")
        {
            // "gave up its membership in 1994 on joining the OECD"
            best = Nearest(with.From, with.To, with.Core, ItemKind.Date, with);
        }

        if (best < 0 && p.From > 0)
        {
            // "In 2021, Iran ... and Egypt ...": what the sentence opens with holds for all of it.
            best = Opening();
            best = best >= 0 && _foreign.IsLongBefore(best, anchor) ? -1 : best;
        }

        return Finer(best, p.To);
    }

    // "the wait ended on 30 November 2015, when it became a member": the date that the clause is said of; -1 for none.
    private int BeforeWhen(Predication p)
    {
        for (var i = p.Start - 1; i > 0 && i >= p.From; i--)
        {
            if (_items[i].Is(CueKind.Clause, Item.WhenValue))
            {
                var date = i - (_items[i - 1].Mark == ',' ? 2 : 1);
                return date >= 0 && _items[date].Kind == ItemKind.Date ? date : -1;
            }
        }

        return -1;
    }

    // "became a State on 9 August and a Member on 21 September": the conjunction behind which the status stands, where the verb's first object has a date; -1 for none.
    private int Joint(Predication p)
    {
        var dated = false;
        for (var i = p.Core + 1; p.Cue.Kind == CueKind.Light && i < p.StatusItem; i++)
        {
            dated |= _items[i].Kind == ItemKind.Date;
            if (dated && _items[i].JoinsClauses && !sentence.InsideGroup(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "a year later, on 4 July 2024", "two years later (14 May 1993)": the second says which day of the first.
    private int Finer(int date, int to)
    {
        for (var i = date + 1; date >= 0 && i < to && i <= date + FinerReach; i++)
        {
            if (_items[i].Kind == ItemKind.Date)
            {
                return _items[i].Mention is DateMention { Temporal: { Earliest: { } from, Latest: { } until } finer } && _items[date].Mention is DateMention { Temporal: { Earliest: { } first, Latest: { } last } coarse }
                    && finer != coarse && from >= first && until <= last ? i : date;
            }

            if (_items[i].Mark is not (',' or '(') && !_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Article))
            {
                break;
            }
        }

        return date;
    }

    /// <summary>The item of the deciding document's symbol; -1 when none is told.</summary>
    public int Symbol(Predication p) => Nearest(p.From, p.To, p.Core, ItemKind.Symbol, p);

    /// <summary>The symbol in parentheses right behind one name of a list: <em>admitted Kazakhstan (46/224), Armenia (46/227)</em>; null for none.</summary>
    /// <param name="subject">The list.</param>
    /// <param name="member">Number of the name.</param>
    public string? SymbolOf(SubjectGroup subject, int member)
    {
        var i = subject.First;
        while (i <= subject.Last && _items[i].Span != subject.Spans[member])
        {
            i++;
        }

        if (++i + 1 >= _items.Count || _items[i].Mark != '(')
        {
            return null;
        }

        i += _items[i + 1].Kind == ItemKind.Word || _items[i + 1].Is(CueKind.Block) ? 2 : 1;
        return i < _items.Count && _items[i].Kind == ItemKind.Symbol ? _items[i].Id : null;
    }

    // Of several dates the one with the fewest words between, one behind the trigger before one ahead of it.
    private int Nearest(int from, int to, int anchor, ItemKind kind, Predication p)
    {
        var (best, cost) = (-1, int.MaxValue);
        for (var i = from; i < to; i++)
        {
            if (_items[i].Kind != kind || sentence.IsAside(i, anchor) || (kind == ItemKind.Date && _items[i].Mention!.Value is "XXXX" or ['X', 'X', 'X', 'X', '-', 'X', 'X', ..]) || (kind == ItemKind.Date && _foreign.Holds(i, anchor, p)))
            {
                continue;
            }

            // "Грузию, чьё заявление (S/23909) Совет поддержал": a document of what the clause behind the name tells.
            if (kind == ItemKind.Symbol && i > anchor && sentence.OwnsByCase && sentence.Any(anchor, i, m => m.Is(CueKind.Clause, "rel")))
            {
                continue;
            }

            // What stands behind a semicolon tells of something else.
            if (kind == ItemKind.Date && sentence.Any(Math.Min(i, anchor), Math.Max(i, anchor), m => m.Mark == ';'))
            {
                continue;
            }

            // "signed an agreement in 2014 and applied on 3 March 2022": what stands before "and" is rather the first verb's.
            var parted = kind == ItemKind.Date && i < anchor && i > from + OpeningItems && sentence.Any(i, anchor, m => m.JoinsClauses);
            // "became the 161st member on 26 April": verb and status are one.
            var distance = i > anchor ? sentence.Gap(kind == ItemKind.Date && p.StatusItem > anchor && p.StatusItem < i ? p.StatusItem : anchor, i) : sentence.Gap(i, anchor) + (parted ? PartedCost : 2) + (kind == ItemKind.Date && IsInterposed(i, anchor) ? InterposedCost : 0);
            if (distance < cost)
            {
                (best, cost) = (i, distance);
            }
        }

        return best;
    }

    // "2 марта Ассамблея, рассмотрев рекомендации от 29 января, приняла": what is told between two commas or dashes has a date of its own.
    private bool IsInterposed(int date, int anchor)
    {
        // 大会在收到安全理事会6月22日的建议后，接纳黑山: rather of the noun behind it.
        if (sentence.Isolating && date + 1 < anchor && _items[date + 1].Is(CueKind.Article, "attributive"))
        {
            return true;
        }

        for (var open = date - 1; !sentence.Isolating && !sentence.VerbFirst && open > 0; open--)
        {
            if ((_items[open].Mark == ',' && !sentence.InsideGroup(open)) || IsDash(open))
            {
                return sentence.Any(open, date, m => m.Kind == ItemKind.Word && !m.IsFiller) && Enumerable.Range(date, anchor - date).Any(i => (_items[i].Mark == ',' && !sentence.InsideGroup(i)) || IsDash(i));
            }
        }

        return false;
    }

    // Not a hyphen, nor a word broken over lines.
    private bool IsDash(int i) => _items[i].Mark == '-' && !sentence.InsideGroup(i) && sentence.Text[_items[i].First].SpaceBefore;

    private int Opening()
    {
        for (var i = 0; i < _items.Count && !_items[i].TellsStatus; i++)
        {
            if (_items[i].Kind == ItemKind.Date)
            {
                return i;
            }
        }

        return -1;
    }
}
