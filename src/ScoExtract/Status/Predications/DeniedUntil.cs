using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Reads denials that end with a date, and so tell what happened then: <em>did not join until 2017</em>, <em>n'y est entré que le 8 janvier</em>.</summary>
internal sealed class DeniedUntil(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether what is denied of a predication is so only until its date.</summary>
    public bool Holds(Predication p)
    {
        for (var i = p.End + 1; i < p.To; i++)
        {
            if ((_items[i].Kind == ItemKind.Date && (GroupReader.Role(_items, i) == "until" || (sentence.KeepsOrder && GroupReader.Before(_items, i) is var until and >= 0 && _items[until].Subordinates) || IsOnly(i))) || (sentence.VerbFirst && _items[i] is { Kind: ItemKind.Other, Mention: DateMention } && IsOnly(i)))
            {
                return true;
            }
        }

        return Restricts(p);
    }

    // "ne sont admis qu'une fois tombés leurs régimes": a denial of one word and "que" behind the verb only narrow what is told; "n'a pas dit que" has two.
    private bool Restricts(Predication p)
    {
        var (denials, narrowed) = (0, false);
        for (var i = p.From; sentence.Inverts && i < p.To && !(narrowed = i > p.Core && _items[i].Is(CueKind.Clause, "that")); i++)
        {
            denials += _items[i].Is(CueKind.Modality) && _items[i].Cue!.Modality == Modality.Negated ? 1 : 0;
        }

        return narrowed && denials == 1;
    }

    // "n'y est entré que le 8 janvier", "لم تنضم إلا عام 2004": not before that day.
    private bool IsOnly(int date)
    {
        var before = date - 1;
        while (before > 0 && (_items[before].Is(CueKind.Article) || _items[before].Is(CueKind.Preposition)))
        {
            before--;
        }

        return before >= 0 && (_items[before].Is(CueKind.Clause, "that") || _items[before].Is(CueKind.Except));
    }
}
