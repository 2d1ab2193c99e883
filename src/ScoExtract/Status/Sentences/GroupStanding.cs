using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Tells what a group of names may be in its clause by what stands right beside it.</summary>
internal sealed class GroupStanding(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    // The value of words for those who speak for a State, but do most things for themselves.
    private const string Leader = "leader";

    /// <summary>Whether those who lead it stand behind it, who announce what it does: 冈比亚总统宣布退出英联邦.</summary>
    public bool HasLeader(SubjectGroup group) =>
        group is { OfOrganizations: false, OfCity: false, IsAnaphor: false, IsException: false, Preposition: "" } && group.Last + 1 < _items.Count && _items[group.Last + 1].Is(CueKind.Block, Leader);

    /// <summary>Whether it may be what acts: not a place, an owner, or whom a preposition makes something else.</summary>
    public bool CanAct(SubjectGroup group)
    {
        // "Chile, fundador junto con Bolivia y el Perú, lo abandonó": who was with him is not meant.
        if (group.First > 0 && GroupReader.Before(_items, group.First) is var beside and >= 0 && _items[beside].Is(CueKind.Conjunction, "together"))
        {
            return false;
        }

        if (IsTheirs(group) || group.Role == "poss" || IsOwner(group) || (group.Last + 1 < _items.Count && _items[group.Last + 1].Is(CueKind.Article, "attributive") && group.OfCity) || (group.Last + 1 < _items.Count && (_items[group.Last + 1].Is(CueKind.Block, "person") || _items[group.Last + 1].Is(CueKind.Block, Leader))) || (group.InParentheses && !AfterAnaphor(group) && !SaysWhich(group)))
        {
            return false;
        }

        return group.OfDemonyms ? BesideGovernment(group) || IsPeople(group)
            : group.Preposition == "of" ? BesideGovernment(group)
            : group.OfCity ? (group.Preposition.Length == 0 && !NamesPaper(group) && !IsDateline(group))
            : group.Preposition.Length == 0 || (group.Preposition == "to" && sentence.VerbFirst) || (group.Preposition == "in" && sentence.Isolating && IsPredicated(group));
    }

    /// <summary>Whether it is an organization that only says whose the noun beside it is: <em>five SADC states</em>, <em>в работе ШОС</em>.</summary>
    public bool IsTheirs(SubjectGroup group) =>
        group.OfOrganizations && sentence.OwnsByCase && group.First > 1 && _items[group.First - 1] is { Kind: ItemKind.Word, IsFiller: false } owned && char.IsLower(sentence.Text.Raw[owned.Span.Start]) && _items[group.First - 2].Is(CueKind.Preposition)
        || group.OfOrganizations && sentence.KeepsOrder && group.Last + 1 < _items.Count && _items[group.Last + 1] is { Kind: ItemKind.Word, IsFiller: false } noun && char.IsLower(sentence.Text.Raw[noun.Span.Start]);

    /// <summary>Whether it only says which or whose the noun beside it is, and that noun does not act for a state: <em>l'armée syrienne</em>, <em>the companies of Germany</em>, 日本飞机.</summary>
    /// <param name="group">The names.</param>
    /// <param name="verb">Item of the trigger.</param>
    public bool IsPart(SubjectGroup group, int verb)
    {
        if (BesideGovernment(group))
        {
            return false;
        }

        var (before, after) = (GroupReader.Before(_items, group.First), group.Last + 1);
        if (group.OfDemonyms)
        {
            var noun = sentence.KeepsOrder || sentence.OwnsByCase ? after : group.First - 1;
            return noun >= 0 && noun < _items.Count && _items[noun].Kind == ItemKind.Word;
        }

        return sentence.Isolating ? after < verb && _items[after].Kind == ItemKind.Word : group.Preposition == "of" && before > 0 && _items[before - 1].Kind == ItemKind.Word;
    }

    // 在芬兰加入北约之际: "in" leads the whole clause, whose subject follows it.
    private bool IsPredicated(SubjectGroup group) =>
        group.Last + 1 < _items.Count && (_items[group.Last + 1].Is(CueKind.Event) || _items[group.Last + 1].Is(CueKind.Light) || _items[group.Last + 1].Is(CueKind.Article));

    // "Los británicos abandonaron", "Британцы вышли": an article or nothing before it, its verb behind it, no noun that it describes.
    private bool IsPeople(SubjectGroup group)
    {
        var before = group.First - 1;
        var opens = before < 0 || _items[before].Is(CueKind.Article) || _items[before].Mark != '\0' || _items[before].Is(CueKind.Conjunction) || _items[before].Is(CueKind.Clause);
        return opens && group.Last + 1 < _items.Count && !sentence.Isolating && !sentence.VerbFirst && _items[group.Last + 1] is { Kind: ItemKind.Cue, Cue: { Form: CueForm.Finite, Kind: CueKind.Event or CueKind.Light or CueKind.Operator } };
    }

    // "the Paris Treaty", "معاهدة باريس" name a treaty, not who acts.
    private bool NamesPaper(SubjectGroup group) =>
        (group.First > 0 && IsPaper(_items[group.First - 1])) || (group.Last + 1 < _items.Count && IsPaper(_items[group.Last + 1]));

    private static bool IsPaper(Item item) => item.Is(CueKind.Process) || item.Is(CueKind.Block, "");

    // "Ufa, 10 July 2015: ..." tells where, not who.
    private bool IsDateline(SubjectGroup group) =>
        group.Last + 1 < _items.Count && (_items[group.Last + 1].Mark is ':' or '(' || (_items[group.Last + 1].Mark == ',' && !(group.Last + 2 < _items.Count && (_items[group.Last + 2].Is(CueKind.Article) || _items[group.Last + 2].Is(CueKind.Clause, "rel") || _items[group.Last + 2].TellsStatus)))) && (group.First == 0 || _items[group.First - 1].Kind == ItemKind.Mark);

    // "Ten countries (Cyprus, Malta, ...) joined": words that name nobody, then the list, then the verb.
    private bool SaysWhich(SubjectGroup group) =>
        group.Members.Count > 1 && GroupReader.Before(_items, group.First) is var open and > 0 && (_items[open - 1].Kind == ItemKind.Word || _items[open - 1].Is(CueKind.Subject)) && group.Last + 2 < _items.Count && _items[group.Last + 1].Mark == ')'
        && (_items[group.Last + 2].Is(CueKind.Event) || _items[group.Last + 2].Is(CueKind.Light) || _items[group.Last + 2].Is(CueKind.Passive) || _items[group.Last + 2].Is(CueKind.Operator));

    // "these countries (China, Russia)": the list says what the description means.
    private bool AfterAnaphor(SubjectGroup group) => group.First >= 2 && sentence.GroupAt(group.First - 2) is { IsAnaphor: true };

    /// <summary>Whether what belongs to it acts (<em>Kazakhstan's foreign minister</em>), and not those who act for it.</summary>
    public bool IsOwner(SubjectGroup group) =>
        group.Possessive && !(group.Last + 2 < _items.Count && _items[group.Last + 2].Is(CueKind.Government));

    /// <summary>Whether a word for those who act for a state stands beside it: <em>the Iranian government</em>.</summary>
    public bool BesideGovernment(SubjectGroup group)
    {
        for (var i = group.First - 1; i >= 0 && i >= group.First - 3; i--)
        {
            if (_items[i].Is(CueKind.Government))
            {
                return true;
            }
        }

        for (var i = group.Last + 1; i < _items.Count && i <= group.Last + 2; i++)
        {
            if (_items[i].Is(CueKind.Government))
            {
                return true;
            }
        }

        return false;
    }
}
