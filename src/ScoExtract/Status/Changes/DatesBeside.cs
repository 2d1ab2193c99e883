using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds the date that stands right beside a name: <em>Moldova (14 May 2018)</em>, <em>Sudan in 1956</em>.</summary>
internal sealed class DatesBeside(SentenceContext sentence)
{
    // Items between a name and its date, and letters of the ending that a number takes.
    private const int Reach = 7;
    private const int OrdinalEnding = 3;

    // Items of a description between commas.
    private const int AppositionReach = 9;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    // "Moldova (14 May 2018)", "Sudan in 1956", "Spain on 30 May 1982".
    public int Of(SubjectGroup group, int to, bool parenthesized)
    {
        var open = false;
        var behind = parenthesized ? group.Last : Apposition(group.Last + 1, to) is var close and > 0 ? close : group.Last;
        for (var i = behind + 1; i < to && i <= behind + Reach; i++)
        {
            if (_items[i].Kind == ItemKind.Date)
            {
                return open || !parenthesized ? i : -1;
            }

            if (_items[i].Mark == '(' && !open && i + 2 < to && _items[i + 2].Mark == ')' && _items[i + 1].Kind != ItemKind.Date)
            {
                // "l'Allemagne fédérale (RFA) en 1955": another name for it.
                i += 2;
            }
            else if (_items[i].Mark == '(' && !open)
            {
                open = true;
            }
            else if (open && _items[i].Is(CueKind.Subject))
            {
                // "فرنسا وإيطاليا (كلتاهما منذ 2020)": both of them.
                continue;
            }
            else if (IsOrdinal(i))
            {
                continue;
            }
            else if (!IsLead(i) && !(_items[i].Mark == ',' && (sentence.FreeOrder || sentence.Inverts || EndsBehind(i + 1, to)) && i == group.Last + 1 && i + 1 < to && (IsLead(i + 1) || (_items[i + 1].Kind == ItemKind.Date && sentence.FreeOrder && (i + 2 >= to || _items[i + 2].Mark is ';' or '.' or ',')))) && !(_items[i].Kind == ItemKind.Word && Opens(i + 1, to)))
            {
                return -1;
            }
        }

        return -1;
    }

    // "le Suriname, premier pays non anglophone, le 4 juillet": the comma that closes a description without a name or a verb, before a date; -1 for none.
    private int Apposition(int comma, int to)
    {
        if (sentence.Isolating || comma + 2 >= to || _items[comma].Mark != ',' || !(_items[comma + 1].Kind == ItemKind.Word || _items[comma + 1].Is(CueKind.Article) || _items[comma + 1].Is(CueKind.Previous)))
        {
            return -1;
        }

        var words = 0;
        for (var i = comma + 1; i + 1 < to && i <= comma + AppositionReach; i++)
        {
            if (_items[i].Mark == ',')
            {
                return words > 0 && (_items[i + 1].Kind == ItemKind.Date || (IsLead(i + 1) && i + 2 < to && _items[i + 2].Kind == ItemKind.Date)) ? i : -1;
            }

            words += _items[i].Kind == ItemKind.Word ? 1 : 0;
            if (_items[i].Mark != '\0' || !(_items[i].Kind is ItemKind.Word or ItemKind.Demonym || _items[i].Is(CueKind.Previous) || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Modality, "near")))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Таджикистан — 159-м (2 марта 2013 года)": which member it became stands where the verb is left out.
    private bool IsOrdinal(int i) =>
        _items[i].Kind == ItemKind.Word && (char.IsAsciiDigit(sentence.Text.Raw[_items[i].Span.Start]) || (_items[i].Span.Length <= OrdinalEnding && i > 1 && _items[i - 1].Mark == '-' && IsOrdinal(i - 2)));

    // "and then Moldova, on 13 July of that year;"
    private bool EndsBehind(int i, int to)
    {
        while (i < to && IsLead(i))
        {
            i++;
        }

        return sentence.KeepsOrder && i < to && _items[i].Kind == ItemKind.Date && (i + 1 >= to || _items[i + 1].Mark is ',' or ';' or '.');
    }

    // "in 1996", "1996": a word such as "only" or "as early as" may stand before.
    private bool Opens(int i, int to) => i < to && (_items[i].Kind == ItemKind.Date || (IsLead(i) && i + 1 < to && _items[i + 1].Kind == ItemKind.Date));

    // A word for "year" stands outside the date itself.
    public bool IsLead(int i) => _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Since) || _items[i].Mark == '-' || (_items[i].Kind == ItemKind.Word && sentence.Isolating);

    // Behind the date, its parenthesis, and a remark in parentheses.
    public int End(int date)
    {
        // "(1967 – unifié en 1991 avec le Nord)": the parenthesis that it stands in may tell more.
        if (date + 1 >= _items.Count || (_items[date + 1].Mark is not (')' or '(') && !(Opening(date) >= 0 && (_items[date + 1].Mark is '-' or ',' or ';'))))
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
    public bool OpensClause(int date, int to)
    {
        var next = End(date) + 1;
        return next < to && (_items[next].Is(CueKind.Event) || _items[next].Is(CueKind.Light) || _items[next].Is(CueKind.Operator) || _items[next].Is(CueKind.State) || _items[next].Is(CueKind.Passive));
    }

    public int Opening(int date)
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
}
