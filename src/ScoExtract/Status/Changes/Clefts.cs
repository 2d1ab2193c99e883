using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Tells dates that a cleft puts first: <em>It was on 15 April that …</em>, <em>It was at a summit in Madrid in 1997 that …</em>, <em>C'est en 2002 que …</em></summary>
internal sealed class Clefts(SentenceContext sentence)
{
    // Items of a phrase that opens a clause, before its date.
    private const int OpeningReach = 8;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether a date stands between the verb and the conjunction of a cleft.</summary>
    public bool Holds(int date)
    {
        if (sentence.KeepsOrder && date + 1 < _items.Count && date <= OpeningReach && _items[date + 1].Is(CueKind.Clause, "that") && _items[0].Is(CueKind.Subject, "it") && _items.Count > 1 && (_items[1].Is(CueKind.State, "be") || _items[1].Is(CueKind.Passive)))
        {
            return true;
        }

        // "C'est en novembre 1997, à Hanoï, que ...": where it was may stand between.
        var that = date + 1;
        while (that < _items.Count && that <= date + OpeningReach && !_items[that].Is(CueKind.Clause) && (_items[that].Mark == ',' || _items[that].Is(CueKind.Preposition) || _items[that].Is(CueKind.Article) || _items[that].Kind == ItemKind.City || (_items[that].Kind == ItemKind.Word && that > date + 1)))
        {
            that++;
        }

        if (that >= _items.Count || !_items[that].Is(CueKind.Clause, "that"))
        {
            return false;
        }

        var before = date - 1;
        while (before > 0 && (_items[before].Is(CueKind.Preposition) || _items[before].Subordinates || (_items[before].Kind == ItemKind.Word && before == date - 2) || _items[before].Is(CueKind.Article) || _items[before].Is(CueKind.Clause, "that") || _items[before].Is(CueKind.Modality, "near") || _items[before].Kind == ItemKind.City || _items[before].Mark == ','))
        {
            before--;
        }

        // "C'est en 2002 que ...", "ce n'est qu'en 2002 que ..."
        return before >= 0 && (_items[before].Is(CueKind.State, "be") || _items[before].Is(CueKind.Modality, "after") || _items[before].Is(CueKind.Passive));
    }
}
