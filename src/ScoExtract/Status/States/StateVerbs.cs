using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Finds the verb that goes with a status noun: <em>is</em>, since 2012, <em>a member of</em>; статус наблюдателя <em>имели</em>.</summary>
internal sealed class StateVerbs(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The item of the verb that says who holds the status at <paramref name="status"/>, not before <paramref name="from"/>; -1 for none.</summary>
    public int Of(int status, int from)
    {
        var interposed = 0;
        for (var i = status - 1; i >= from && sentence.Gap(i, status) - interposed <= 7; i--)
        {
            if (_items[i].Is(CueKind.State) && _items[i].Cue!.Value != "belong")
            {
                return i;
            }

            // "was angered when its members voted": another clause has the noun.
            if (_items[i].Is(CueKind.Clause, Item.WhenValue))
            {
                return -1;
            }

            if (_items[i].Mark == ')')
            {
                while (i > from && _items[i].Mark != '(')
                {
                    i--;
                }
            }
            else if (_items[i].Mark == ',' && !sentence.InsideGroup(i) && Opening(i, from) is var open and >= 0)
            {
                interposed += sentence.Gap(open, i);
                i = open;
            }
            else if (_items[i].Mark is ',' or ';' or '(' && !sentence.InsideGroup(i))
            {
                return -1;
            }
        }

        // Arabic and Russian may put the verb first or after: "статус наблюдателя имели", "كانت ... أعضاء".
        for (var i = status + 1; i < _items.Count && sentence.Gap(status, i) <= 6; i++)
        {
            if (_items[i].Is(CueKind.State, "have") || (sentence.FreeOrder && _items[i].Is(CueKind.State, "be")))
            {
                return i;
            }
        }

        return -1;
    }

    // The comma that opens a date or act between commas: "is, since 2012, a member of"; -1 where the commas hold more.
    private int Opening(int comma, int from)
    {
        var date = false;
        for (var i = comma - 1; i >= from; i--)
        {
            if (_items[i].Mark == ',')
            {
                return date ? i : -1;
            }

            // "jouit, en vertu de la résolution 49/2, du statut"
            date |= _items[i].Kind is ItemKind.Date or ItemKind.Symbol || _items[i].Is(CueKind.Conjunction, "together");
            if (_items[i].Kind is not (ItemKind.Date or ItemKind.Symbol or ItemKind.Word) && !_items[i].Is(CueKind.Block) && !_items[i].Is(CueKind.Article) && !_items[i].Is(CueKind.Conjunction, "together") && !_items[i].Is(CueKind.Since) && !_items[i].Is(CueKind.Preposition))
            {
                return -1;
            }
        }

        return -1;
    }
}
