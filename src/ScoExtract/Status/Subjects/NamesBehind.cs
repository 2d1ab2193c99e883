using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds who is told only behind the clause that says what he did: in the list behind a colon, a dash or <em>among them</em>, behind 的.</summary>
internal sealed class NamesBehind(SentenceContext sentence)
{
    // Characters between the particle of a clause and the names that it leads to: 的国家还包括.
    private const int ListWords = 7;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The name that a clause before it describes: 1995年加入欧盟的芬兰; null where none follows the organization and its particle at once.</summary>
    public SubjectGroup? Qualified(Predication p)
    {
        for (var i = p.Core; i + 2 < p.To && i <= p.End + 2; i++)
        {
            if ((i == p.Core || _items[i].Kind == ItemKind.Organization || i == p.StatusItem) && _items[i + 1].Is(CueKind.Article, "attributive"))
            {
                return sentence.GroupAt(Headed(i + 2, p.To)) is { OfCity: false, IsAnaphor: false } group ? group : null;
            }
        }

        return null;
    }

    // 加入北约的国家有希腊, 加入的还包括希腊: a noun and the verb of a list may stand before the names.
    private int Headed(int first, int to)
    {
        for (var i = first; i < to && i <= first + ListWords; i++)
        {
            if (sentence.InsideGroup(i))
            {
                return i > first && !(_items[i - 1].Is(CueKind.Lead) || _items[i - 1].Is(CueKind.State) || _items[i - 1].Mark == ':') ? first : i;
            }

            if (_items[i].Kind != ItemKind.Word && !_items[i].Is(CueKind.Lead) && !_items[i].Is(CueKind.State) && !_items[i].Is(CueKind.Subject) && !_items[i].Is(CueKind.Article) && _items[i].Mark != ':')
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>The list behind the colon that closes a clause: <em>four States have joined: Armenia, ...</em></summary>
    public SubjectGroup? Listed(Predication p)
    {
        for (var i = p.End + 1; Tells(p) && i < p.To; i++)
        {
            if (_items[i].Mark == ':' || (_items[i].Mark == '-' && sentence.InsideGroup(i - 1)) || (sentence.VerbFirst && _items[i].Is(CueKind.State, "be") && i + 1 < p.To && sentence.InsideGroup(i + 1)))
            {
                return Announced(i, p.To) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } list && (list.Members.Count > 1 || new DatesBeside(sentence).Of(list, p.To, parenthesized: false) >= 0 || LeadsAtOnce(p, i)) ? list : null;
            }

            // "Sixteen States entered the United Nations in 1960, among them Chad and Gabon."
            // 又有三国加入，即波兰、匈牙利和捷克: where words do not inflect such a word may tell anything, but not of names that end the clause.
            if (LeadsToNames(i) && Announced(i + (i + 1 < p.To && _items[i + 1].Mark == ':' ? 1 : 0), p.To) is var among && (!sentence.Isolating || (_items[i - 1].Mark == ',' && among is not null && IsClosed(among.Last + 1))))
            {
                return among is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false } ? among : null;
            }

            if ((_items[i].Mark == ',' && !(i + 1 < p.To && (LeadsToNames(i + 1) || (sentence.VerbFirst && _items[i + 1].Is(CueKind.State, "be"))))) || _items[i].Mark == ';' || _items[i].Is(CueKind.Clause))
            {
                return null;
            }
        }

        return null;
    }

    private bool LeadsToNames(int i) => _items[i].Is(CueKind.Lead) || (sentence.Isolating && (_items[i].Is(CueKind.State, "include") || _items[i].Is(CueKind.State, "be")) && i + 1 < _items.Count && sentence.InsideGroup(i + 1));

    private bool IsClosed(int next) => next >= _items.Count || _items[next].Mark is '.' or ',' or ';' or ')';

    // Where verbs do not inflect, one that heads its list tells as a finite one does: 1952年加入：希腊、土耳其.
    private bool Tells(Predication p) =>
        p.Cue.Form == CueForm.Finite || (sentence.Isolating && p.Cue.Kind is CueKind.Event or CueKind.Light) || Voice.IsPassive(sentence, p.Core) || p.Operators.Exists(o => _items[o].Cue!.Form == CueForm.Finite);

    // 1982年加入：西班牙。 One name is a list where nothing but what is joined stands before the colon.
    private bool LeadsAtOnce(Predication p, int colon)
    {
        var i = p.End + 1;
        while (sentence.Isolating && i < colon && (_items[i].Kind == ItemKind.Organization || _items[i].Is(CueKind.Organization) || _items[i].Is(CueKind.Article)))
        {
            i++;
        }

        return sentence.Isolating && i == colon;
    }

    /// <summary>The names right behind a colon or a word that leads to them; null for none.</summary>
    public SubjectGroup? Announced(int colon, int to)
    {
        var i = colon + 1;
        while (i < to && (_items[i].Is(CueKind.Article) || _items[i].Mark is '"' or '-'))
        {
            i++;
        }

        return i < to ? sentence.GroupAt(i) ?? sentence.GroupAt(Math.Min(ListSeparators.Label(_items, i), _items.Count - 1)) : null;
    }
}
