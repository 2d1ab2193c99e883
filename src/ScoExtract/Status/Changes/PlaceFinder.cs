using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds where a change was decided or took place: the city of its own clause, else of the phrase that opens the sentence; never one that acts, or where something else happened.</summary>
internal sealed class PlaceFinder(SentenceContext sentence)
{
    // Items between a city and the word for the meeting held there.
    private const int MeetingReach = 4;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The item of the city (or, in a locative phrase, the country) of a predication; -1 when none is told.</summary>
    public int Find(Predication p, SubjectGroup subject, StatusChange change)
    {
        var best = -1;
        for (var i = p.From; i < p.To; i++)
        {
            if (_items[i].Kind == ItemKind.City && !sentence.IsAside(i, p.Core) && (i < subject.First || i > subject.Last) && !IsElsewhere(p, i) && !IsOwn(p, subject, change, i)
                && (best < 0 || sentence.Gap(Math.Min(i, p.Core), Math.Max(i, p.Core)) < sentence.Gap(Math.Min(best, p.Core), Math.Max(best, p.Core))))
            {
                best = i;
            }
        }

        if (best < 0 && p.From > 0)
        {
            for (var i = 0; i < p.From && !_items[i].TellsStatus; i++)
            {
                if (_items[i].Kind == ItemKind.City && GroupReader.Role(_items, i) is "in" or "into" or "of" && !IsElsewhere(p, i) && !IsOwn(p, subject, change, i))
                {
                    return i;
                }
            }
        }

        return best;
    }

    // "..., which Qatar left in 2019, meets in Vienna": words behind the comma that closes a relative clause begin another; a city that acts is no place.
    private bool IsElsewhere(Predication p, int city)
    {
        var role = GroupReader.Role(_items, city);
        if (role == "by" || Acts(city))
        {
            return true;
        }

        // "Pretoria supports the entry of Nigeria": a capital that acts.
        if (role.Length == 0 && city < p.Core && !sentence.Isolating && sentence.GroupAt(city) is { OfCity: true } actor && Predicates(actor.Last + 1))
        {
            return true;
        }

        // "by the Protocol of Tegucigalpa", "despite the objection of Ankara", بسبب اعتراض أنقرة: the name of a paper, or whose the noun before it is.
        if ((role == "of" && GroupReader.Before(_items, city) is var named and > 0 && _items[named - 1].Is(CueKind.Process))
            || (role.Length == 0 && sentence.VerbFirst && city > 0 && _items[city - 1].Kind == ItemKind.Word && GroupReader.Role(_items, city - 1) is not "in"))
        {
            return true;
        }

        // 1975年5月在拉哥斯成立，佛得角次年加入: what another clause tells was there.
        if (sentence.Isolating && city < p.Core && Another(city, p.Start))
        {
            return true;
        }

        // "the ministerial conference of Bali" is a place to act, "the fall of Saigon" is none.
        if (role == "of" && GroupReader.Before(_items, city) is var of and > 0 && _items[of - 1].Kind == ItemKind.Word && !(of > 1 && _items[of - 2].Is(CueKind.Block)))
        {
            return true;
        }

        // "After the change of government in Banjul the country applied": where that happened, unless it was a meeting.
        for (var i = city - 1; i >= p.From && role.Length > 0 && city < p.Core && _items[i].Mark == '\0' && !_items[i].Is(CueKind.Block); i--)
        {
            if (_items[i].Is(CueKind.Preposition, "when"))
            {
                return true;
            }
        }

        // "объявила о членстве Индонезии — её кандидатуру одобрили в Йоханнесбурге": behind a dash something else is told.
        if (sentence.OwnsByCase && city > p.End && Enumerable.Range(p.End, city - p.End).Any(i => _items[i].Mark == '-' && sentence.Text[_items[i].First].SpaceBefore))
        {
            return true;
        }

        var relative = _items[p.From].Is(CueKind.Clause, "rel") || sentence.Any(p.From, p.Core, m => m.Is(CueKind.Clause, "rel") || m.Is(CueKind.Clause, "that"));
        var comma = -1;
        for (var i = p.End + 1; relative && !sentence.Isolating && i < city; i++)
        {
            comma = _items[i].Mark == ',' && !sentence.InsideGroup(i) ? i : comma;
        }

        return comma >= 0 && sentence.Any(comma, city, m => m.Kind == ItemKind.Word || m.Kind == ItemKind.Cue && !m.Is(CueKind.Preposition) && !m.Is(CueKind.Article));
    }

    // "Nouakchott denies that ...", "Tashkent sent a note": a capital that stands before a verb without a preposition speaks for its state.
    private bool Acts(int city) =>
        GroupReader.Role(_items, city).Length == 0 && (city == 0 || _items[city - 1].Kind == ItemKind.Date || _items[city - 1].Is(CueKind.Conjunction) || _items[city - 1].Is(CueKind.Clause) || _items[city - 1].Mark == ',')
        && city + 1 < _items.Count && (_items[city + 1].Kind == ItemKind.Word || _items[city + 1].Is(CueKind.Modality) || _items[city + 1].Is(CueKind.Operator) || _items[city + 1].Is(CueKind.Passive) || _items[city + 1].Is(CueKind.State));

    // "officials in Majuro explained that the country had left": in his own cities a State speaks and acts; what is decided of him, or what he leaves, is elsewhere. Who leaves or applies does so nowhere, unless the clause goes on to say it, or at a meeting.
    private bool IsOwn(Predication p, SubjectGroup subject, StatusChange change, int city) =>
        !IsOfMeeting(city) && ((change is StatusChange.Withdrawn or StatusChange.Applied && city < p.Core && !sentence.VerbFirst) || (change is StatusChange.Withdrawn or StatusChange.Applied or StatusChange.Restored or StatusChange.Suspended && subject.Members.Contains(_items[city].Id![..2]) && (city < p.Core || sentence.Any(p.End, city, m => m.Mark == ','))));

    private bool IsOfMeeting(int city)
    {
        for (var i = Math.Max(0, city - MeetingReach); i < _items.Count && i <= city + MeetingReach; i++)
        {
            if (_items[i].Is(CueKind.Block) || _items[i].Is(CueKind.Inherit))
            {
                return true;
            }
        }

        return false;
    }

    private bool Another(int city, int trigger)
    {
        for (var (i, told) = (city + 1, false); i < trigger; i++)
        {
            told |= _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light);
            if (told && _items[i].Mark == ',')
            {
                return true;
            }
        }

        return false;
    }

    private bool Predicates(int i) => i < _items.Count && (_items[i].TellsStatus || _items[i].Is(CueKind.Modality) || _items[i].Is(CueKind.State) || _items[i].Is(CueKind.Passive));
}
