using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Which verbs behind a noun for a change are told of it: <em>the application was, after long talks, rejected</em>.</summary>
internal sealed class NounLinks(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether an operator behind a nominal event belongs to it: <em>the accession procedure was launched</em>.</summary>
    /// <param name="before">The event.</param>
    /// <param name="i">Item of the operator.</param>
    public bool Follows(Predication before, int i) =>
        (before.Cue.Form is CueForm.Noun or CueForm.Infinite || IsForStatus(before)) && IsOf(before, i);

    // "Просьба Египта о статусе наблюдателя отклонена"
    private bool IsForStatus(Predication before) => !sentence.KeepsOrder && before.Cue.Kind == CueKind.Status && before.Operators.Exists(o => PredicationLinks.IsBidNoun(_items[o].Cue!));

    /// <summary>Whether a verb behind a predication is told of it, whatever kind of word that is.</summary>
    /// <param name="before">The predication.</param>
    /// <param name="i">Item of the verb.</param>
    public bool IsOf(Predication before, int i) =>
        _items[i].PrefixRole.Length == 0 && !(sentence.Any(before.Core, i, m => m.Mark == ';'))
        && (Concession(before.End, i) is (var open, var close)
            ? Reaches(before, open) && !sentence.Any(close, i, m => m.Mark == ',' || m.Subordinates || m.Is(CueKind.Conjunction) || m.Is(CueKind.Event)) && sentence.Gap(close, i) <= StatusSearch.EventReach
            : Reaches(before, i) && sentence.Gap(before.Core, i) <= 2 * StatusSearch.EventReach)
        && !IsAfter(before.End, i) && !HasSubject(before.End, i) && !HasObject(i);

    private bool Reaches(Predication before, int i) =>
        // "Russia's entry was approved in December and took effect in August": a second verb right behind "and" has the same subject.
        !sentence.Any(before.Core, i, m => m.Subordinates) && !sentence.Any(before.End, before.Later >= 0 && _items[i - 1].Is(CueKind.Conjunction) ? i - 1 : i, m => m.Is(CueKind.Conjunction) || m.Is(CueKind.Event) || (m.Mark == ',' && sentence.Isolating && before.Later < 0));

    // "la demande de la Mongolie, bien qu'appuyée par l'Inde et la Pologne, a été repoussée": the commas around what stands between; null for none.
    private (int Open, int Close)? Concession(int noun, int verb)
    {
        for (var open = noun + 1; !sentence.Isolating && open + 1 < verb; open++)
        {
            if (_items[open].Mark == ',' && _items[open + 1].Is(CueKind.Clause, "sub"))
            {
                for (var close = open + 2; close < verb; close++)
                {
                    if (_items[close].Mark == ',' && !sentence.InsideGroup(close))
                    {
                        return (open, close);
                    }
                }
            }
        }

        return null;
    }

    // "filed its application four days after the start of the war", "le début de l'invasion": it is of that.
    private bool HasObject(int noun)
    {
        var i = noun + 1;
        while (i < _items.Count && (_items[i].Is(CueKind.Preposition, "of") || _items[i].Is(CueKind.Article)))
        {
            i++;
        }

        return i > noun + 1 && i < _items.Count && _items[noun + 1].Is(CueKind.Preposition, "of") && _items[i].Kind == ItemKind.Word && !sentence.VerbFirst && !sentence.Isolating && !Voice.IsPassive(sentence, noun);
    }

    // "after their decision to leave ECOWAS, the African Union launched talks": behind a comma somebody else does something of his own.
    private bool HasSubject(int noun, int verb)
    {
        if (sentence.VerbFirst || sentence.Isolating || _items[verb].Cue!.Form != CueForm.Finite || Voice.IsPassive(sentence, verb))
        {
            return false;
        }

        var name = verb - 1;
        while (name > noun && (_items[name].Kind == ItemKind.Organization || sentence.InsideGroup(name) || _items[name].Is(CueKind.Article)))
        {
            name--;
        }

        return name > noun && name < verb - 1 && _items[name].Mark == ',';
    }

    // "was lodged on 28 February, four days after the invasion began": English says by one word when and behind whom.
    private bool IsAfter(int noun, int verb)
    {
        for (var i = verb - 1; i > noun && _items[i].Mark != ','; i--)
        {
            if (_items[i].Is(CueKind.Preposition, "when") && i < verb - 1 && i > noun + 1)
            {
                return sentence.Any(noun, i, m => m.Mark == ',');
            }
        }

        return false;
    }
}
