using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds the names that go on with a list: behind a separator, or behind a date that has one before it.</summary>
internal sealed class NamesBeside(SentenceContext sentence, DatesBeside dates)
{
    // Items between the commas of a remark.
    private const int LongestRemark = 10;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether two groups may share a list.</summary>
    public static bool Alike(SubjectGroup a, SubjectGroup b) => a.OfOrganizations == b.OfOrganizations && !a.OfCity && !a.IsException && !a.IsAnaphor && !a.OfDemonyms;

    /// <summary>Whether a group may be listed among those that hold a status as another does: there an organization may stand beside States.</summary>
    public static bool Listed(SubjectGroup a, SubjectGroup b) => Alike(a, b) || (a is { OfOrganizations: true, Members.Count: 1 } && !b.OfOrganizations);

    /// <summary>The group right behind a separator; null for none.</summary>
    /// <param name="last">Item behind which it stands.</param>
    /// <param name="to">Where the clause ends.</param>
    /// <param name="preposition">That of the first group, which may be said again: <em>suspendió a Cuba en 1962 y a Honduras en 2009</em>.</param>
    public SubjectGroup? Next(int last, int to, string preposition)
    {
        var (separated, led) = (false, false);
        for (var i = last + 1; i < to && i <= last + 5; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                return group.First == i && (separated || _items[i].Coordinated) && (group.Preposition.Length == 0 || group.Preposition == preposition || (led && IsLed(group.Preposition)) || (sentence.Isolating && group.Preposition == "with")) ? group : null;
            }

            separated |= _items[i].Mark is ',' or ';' || ListSeparators.Parts(_items, i) || _items[i].Is(CueKind.Conjunction);
            led |= _items[i].Is(CueKind.Conjunction, Item.ThenValue);
            if (_items[i].Mark is not (',' or ';' or ')') && !ListSeparators.Parts(_items, i) && !_items[i].Is(CueKind.Conjunction) && !_items[i].Is(CueKind.Article) && !(_items[i].Mark == '-' && i > last + 1 && _items[i - 1].Is(CueKind.Conjunction, Item.NextValue))
                && !(separated && preposition.Length > 0 && _items[i].Is(CueKind.Preposition, preposition)) && !(led && _items[i].Is(CueKind.Preposition) && IsLed(_items[i].Cue!.Value)))
            {
                return null;
            }
        }

        return null;
    }

    // "suivies de l'Islande, puis de l'Autriche"; "followed by": who comes then may have the preposition of the word that says so.
    private static bool IsLed(string preposition) => preposition is "of" or "by";

    /// <summary>The group before a separator that has its date in parentheses behind it; null for none.</summary>
    public DatedLists.Dated? Previous(SubjectGroup group, int from)
    {
        var separated = _items[group.First].Coordinated;
        for (var i = group.First - 1; i >= from; i--)
        {
            if (_items[i].Mark == ')')
            {
                return separated && i >= 2 && _items[i - 1].Kind == ItemKind.Date && dates.Opening(i - 1) is var open and > 0
                    && sentence.GroupAt(open - 1) is { } before && Alike(before, group) ? new DatedLists.Dated(before, i - 1) : null;
            }

            separated |= _items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction);
            if (_items[i].Mark is not (',' or ';') && !_items[i].Is(CueKind.Conjunction) && !_items[i].Is(CueKind.Article))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A group that has its date before it, behind a separator: <em>..., а 26 декабря 2024 года — Иран</em>, <em>followed in 2017 by Montenegro and in 2020 by North Macedonia</em>; null for none.</summary>
    /// <param name="last">Item behind which both stand.</param>
    /// <param name="to">Where the clause ends.</param>
    /// <param name="preposition">That of the group before.</param>
    public (SubjectGroup Group, int Date)? Inverted(int last, int to, string preposition)
    {
        var (separated, led, date) = (false, false, -1);
        for (var i = last + 1; i < to && i <= last + 8; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                var goesOn = group.Preposition.Length == 0 ? _items[i - 1].Mark == '-' || (_items[i - 1].Mark == ',' && i - 1 > date) || Closes(group, to)
                    : group.Preposition == preposition || (led && IsLed(group.Preposition));
                return separated && date >= 0 && goesOn ? (group, date) : null;
            }

            separated |= _items[i].Mark is ',' or ';' || _items[i].Is(CueKind.Conjunction) || _items[i].Coordinated;
            led |= _items[i].Is(CueKind.Conjunction, Item.ThenValue);
            date = _items[i].Kind == ItemKind.Date ? i : date;

            // "а 6 июня 1994 года, уже после отмены апартеида, — ЮАР": what stands between commas before the dash.
            if (separated && date == i - 1 && _items[i].Mark == ',' && sentence.FreeOrder && Remark(i, to) is var closed and > 0)
            {
                i = closed;
                continue;
            }

            if (!(separated && (_items[i].Kind == ItemKind.Date || dates.IsLead(i))) && _items[i].Mark is not (',' or ';' or ')') && !_items[i].Is(CueKind.Conjunction))
            {
                return null;
            }
        }

        return null;
    }

    // The dash behind a remark between commas that names nobody and has no verb; -1 for none.
    private int Remark(int open, int to)
    {
        for (var i = open + 1; i + 1 < to && i <= open + LongestRemark && !sentence.InsideGroup(i) && !_items[i].TellsStatus && _items[i].Mark is not ('(' or ';' or '.'); i++)
        {
            if (_items[i].Mark == ',')
            {
                return _items[i + 1].Mark == '-' ? i + 1 : -1;
            }
        }

        return -1;
    }

    // "en 1981 la Grèce", "وفي 1981 اليونان": names right behind their date, if no verb follows them.
    private bool Closes(SubjectGroup group, int to) =>
        group.Last + 1 >= to || _items[group.Last + 1].Mark is ',' or ';' or '.' || (_items[group.Last + 1].Is(CueKind.Conjunction) && _items[group.Last + 1].JoinsClauses) || (_items[group.Last + 1].Coordinated && _items[group.Last + 1].Is(CueKind.Preposition));
}
