using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Reads who joined from the list behind a word for enlargement, where every name has its date and no verb is said: <em>the Union grew: 1973 Denmark and Ireland; 1981 Greece</em>, 历次扩大：1995年，奥地利…, <em>OPEC expanded: Qatar (1961), …</em></summary>
internal sealed class EnlargementLists(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>One draft a date; none where anything else stands in the list.</summary>
    public List<FactDraft> Read()
    {
        var found = new List<FactDraft>();
        var (word, organization, from) = (-1, default(FoundOrganization?), 0);
        for (var i = 0; i < _items.Count; i++)
        {
            if (IsEnlargement(_items[i]) || HeadsList(i))
            {
                word = i;
            }
            else if (_items[i].Kind == ItemKind.Organization && organization is null)
            {
                organization = new FoundOrganization(Organs.Holder(_items[i].Id!, MemberStatus.Member), i);
            }
            else if (_items[i].Mark == ':' && word >= 0)
            {
                organization ??= sentence.Discourse.Topic(_items[word].Span.Start, false) is { } topic ? new FoundOrganization(topic, -1) : null;
                if (organization is null || Listed(i) is { Count: > 0 } names)
                {
                    return organization is null ? found : [.. found, .. Listed(i).Select(d => Draft(word, organization.Value, d))];
                }

                if (Headed(i, from) is not { } one)
                {
                    return found;
                }

                found.Add(Draft(word, organization.Value, one));
                (word, from, i) = (-1, one.Group.Last + 1, one.Group.Last);
            }
            else if (word >= 0 && organization is not null && sentence.VerbFirst && sentence.GroupAt(i) is { OfOrganizations: false } && Listed(i - 1) is { Count: > 1 } listed)
            {
                // "شملت التوسعات الكونغو (2022) والصومال (2024)": where verbs come first, the list follows its noun at once.
                return [.. listed.Select(d => Draft(word, organization.Value, d))];
            }
            else if (_items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || sentence.InsideGroup(i) || (_items[i].Mark is ';' && found.Count == 0))
            {
                return found;
            }
        }

        return found;
    }

    // 成员国及加入时间：印度，1947年；…: a verb that only words for when part from its colon, where verbs are nouns too.
    private bool HeadsList(int i)
    {
        var colon = i + 1;
        while (colon < _items.Count && colon <= i + LongestYearWord && (_items[colon].Kind == ItemKind.Word || _items[colon].Is(CueKind.Skip)) && _items[colon].Mark == '\0')
        {
            colon++;
        }

        return sentence.Isolating && _items[i].Cue is { Kind: CueKind.Event, Change: null or StatusChange.Granted, Subject: SubjectRole.Doer } && colon > i + 1 && colon < _items.Count && _items[colon].Mark == ':';
    }

    // 第一次扩大（1952年）：希腊、土耳其；第二次…: names that end what one head leads to, and its date.
    private DatedLists.Dated? Headed(int colon, int from)
    {
        var date = -1;
        for (var i = from; i < colon; i++)
        {
            if (_items[i].Kind == ItemKind.Date && date >= 0)
            {
                return null;
            }

            date = _items[i].Kind == ItemKind.Date ? i : date;
        }

        return date >= 0 && colon + 1 < _items.Count && sentence.GroupAt(colon + 1) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false } names
            && (names.Last + 1 >= _items.Count || _items[names.Last + 1].Mark is ';' or '.' or ',') ? new DatedLists.Dated(names, date) : null;
    }

    // The noun, or the verb whose object is left to the list.
    private static bool IsEnlargement(in Item item) => item.Is(CueKind.Enlargement, "") || item.Is(CueKind.Event, "to") || item.Cue is { Kind: CueKind.Event, Form: CueForm.Noun, Change: null or StatusChange.Granted, Subject: SubjectRole.Patient, Status: null } || item.Cue is { Kind: CueKind.Operator, Change: StatusChange.Granted, Subject: SubjectRole.Patient };

    private FactDraft Draft(int word, FoundOrganization organization, DatedLists.Dated dated) => new()
    {
        P = new Predication { Core = word, Cue = _items[word].Cue!, From = 0, To = _items.Count },
        Change = StatusChange.Granted,
        Status = MemberStatus.Member,
        Trigger = word,
        Subject = dated.Group,
        Organization = organization,
        DateItem = dated.Date,
        OwnOrganization = organization.Item >= 0,
        OwnSubject = true,
    };

    // Names and dates in turn: either each date before its names, or each behind them.
    private List<DatedLists.Dated> Listed(int colon)
    {
        var found = new List<DatedLists.Dated>();
        var (names, date, datesFirst) = (default(SubjectGroup), -1, false);
        for (var i = colon + 1; i < _items.Count; i++)
        {
            var item = _items[i];
            if (item.Kind == ItemKind.Date)
            {
                datesFirst |= found.Count == 0 && names is null;
                if (datesFirst ? date >= 0 : names is null)
                {
                    return [];
                }

                date = i;
            }
            else if (sentence.GroupAt(i) is { } group)
            {
                if (group is { OfOrganizations: true } or { OfCity: true } or { OfDemonyms: true } or { IsAnaphor: true } || (datesFirst ? date < 0 : names is not null))
                {
                    return [];
                }

                (names, i) = (group, group.Last);
            }
            else if (!IsBetween(item))
            {
                return [];
            }

            if (names is not null && date >= 0)
            {
                found.Add(new DatedLists.Dated(names, date));
                (names, date) = (null, -1);
            }
        }

        return names is null && date < 0 ? found : [];
    }

    private static bool IsBetween(in Item item) =>
        item.Mark is ',' or ';' or '(' or ')' or '-' or ':' or '.' or '~' || item.Is(CueKind.Conjunction) || item.Is(CueKind.Article) || item.Is(CueKind.Preposition) || (item.Kind == ItemKind.Word && item.End == item.First + 1 && item.Span.Length <= LongestYearWord);

    // "г.", 年: what stands beside a date and is no part of it.
    private const int LongestYearWord = 4;
}
