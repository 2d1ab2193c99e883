using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Tells which dates date what came before a change, or where it ends: <em>suspended after the coup of 26 July</em>, <em>for the first time since its founding in 1949</em>, <em>from 1992 until 2007</em>.</summary>
internal sealed class EarlierDates(SentenceContext sentence)
{
    // Words of what came before: "after the military coup of".
    private const int MostWords = 3;

    // Items of a clause behind such a preposition, before its date.
    private const int ClauseReach = 12;

    // Items of a phrase that opens a clause, before its date.
    private const int OpeningReach = 8;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether a date is of something before the change, or the end of a span that another date begins.</summary>
    /// <param name="date">Item of the date.</param>
    /// <param name="anchor">Item of the words that tell the change.</param>
    public bool Holds(int date, int anchor) =>
        (date > 1 && IsEnd(date)) || (date < anchor ? OpensEarlier(date, anchor) : IsOfEarlier(date)) || IsSince(date, anchor) || IsOfAppointment(date);

    // A preposition such as "after" that opens the clause, nouns and a participle before the date, and a comma behind it.
    private bool OpensEarlier(int date, int anchor)
    {
        var (i, words) = (date - 1, 0);
        while (i >= 0 && !_items[i].Is(CueKind.Preposition, "when") && _items[i].Mark == '\0' && !sentence.InsideGroup(i) && date - i <= OpeningReach)
        {
            words += _items[i].Kind == ItemKind.Word ? 1 : 0;
            i--;
        }

        // "2020: after a referendum in 2016, ...": one word will do where the change has a date of its own.
        var dated = i > 0 && Enumerable.Range(0, i).Any(k => _items[k].Kind == ItemKind.Date);
        return i >= 0 && words > (dated ? 0 : 1) && _items[i].Is(CueKind.Preposition, "when") && (i == 0 || _items[i - 1].Mark != '\0') && sentence.Any(date, anchor, m => m.Mark == ',') && !sentence.Any(i, date, m => m.Is(CueKind.Event) || m.Is(CueKind.Operator) || m.Is(CueKind.Status));
    }

    // "по итогам референдума, намеченного на апрель": the day of what stands before such words.
    private bool IsOfAppointment(int date)
    {
        var i = GroupReader.Before(_items, date);
        if (i < 1 || !_items[i].Is(CueKind.Preposition, "scheduled"))
        {
            return false;
        }

        i -= _items[i - 1].Mark == ',' ? 2 : 1;
        return i >= 0 && _items[i].Kind == ItemKind.Word;
    }

    private bool IsEnd(int date)
    {
        var begun = date - 1;
        while (begun > 0 && begun > date - 3 && _items[begun].Kind != ItemKind.Date)
        {
            begun--;
        }

        return _items[begun].Mention is DateMention { Through: not null };
    }

    // A word for since, a noun with whose it is, a preposition, and the date; of the noun itself it is the date.
    private bool IsSince(int date, int anchor)
    {
        var i = GroupReader.Before(_items, date);
        i -= i > 0 && _items[i].Is(CueKind.Preposition) ? 1 : 0;
        i -= i > 0 && _items[i].Mark == ',' ? 1 : 0;
        var noun = i;
        while (i >= 0 && noun - i < MostWords && (_items[i].Kind == ItemKind.Word || _items[i].Cue is { Kind: CueKind.Event, Form: CueForm.Noun } or { Kind: CueKind.Light, Form: CueForm.Infinite }))
        {
            i--;
        }

        // "ever since gaining independence in 1999"
        i -= i > 0 && (_items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Organization) || _items[i].Is(CueKind.Subject)) ? 1 : 0;
        return i >= 0 && i < noun && _items[i].Is(CueKind.Since) && !(anchor > i && anchor <= noun);
    }

    // "suspended Niger after the military took power there at the end of July": so many words are a clause.
    private bool IsInClauseBefore(int date)
    {
        var (i, words) = (date - 1, 0);
        while (i > 0 && date - i <= ClauseReach && !_items[i].Is(CueKind.Preposition, "when") && (_items[i].Kind == ItemKind.Word || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Inherit) || _items[i].Is(CueKind.Government)))
        {
            words += _items[i].Kind == ItemKind.Word || _items[i].Is(CueKind.Government) ? 1 : 0;
            i--;
        }

        return words > MostWords - 1 && _items[i].Is(CueKind.Preposition, "when");
    }

    // A preposition such as "after", a noun or two, and "of" before the date; or "in response to the Jan. 24 coup".
    private bool IsOfEarlier(int date)
    {
        if (sentence.KeepsOrder && date > 1 && date + 1 < _items.Count && _items[date + 1].Kind == ItemKind.Word && _items[date - 1].Is(CueKind.Article) && _items[date - 2].Is(CueKind.Preposition, "when"))
        {
            return true;
        }

        if (sentence.KeepsOrder && IsInClauseBefore(date))
        {
            return true;
        }

        var i = GroupReader.Before(_items, date);
        if (i < 2 || !_items[i].Is(CueKind.Preposition, "of"))
        {
            return false;
        }

        var words = 0;
        for (i--; i > 0 && words < MostWords && (_items[i].Kind == ItemKind.Word || (words > 0 && _items[i].Is(CueKind.Preposition, "of"))); i--)
        {
            words++;
        }

        i += i + 1 < _items.Count && _items[i].Is(CueKind.Article) ? -1 : 0;
        return words > 0 && i >= 0 && (_items[i].Is(CueKind.Preposition, "when") || _items[i].Is(CueKind.Since) || (sentence.Inverts && _items[i].Is(CueKind.Preposition, "with")));
    }
}
