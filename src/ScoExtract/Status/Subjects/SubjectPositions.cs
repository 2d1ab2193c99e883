using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Looks for a group of names at the places in a clause where a subject or an object stands: before the verb, behind it, last, behind <em>by</em>.</summary>
internal sealed class SubjectPositions(SentenceContext sentence)
{
    /// <summary>Words that may stand between a verb and its object.</summary>
    public const int ObjectReach = 14;

    // Words between a name and the colon of the list that says more exactly who is meant.
    private const int WordsToColon = 6;

    // Items between "by" and the doer: "par les cinq chefs d'État de la Mauritanie".
    private const int DoerReach = 7;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly GroupStanding _standing = new(sentence);
    private readonly NamesBehind _behind = new(sentence);
    private readonly SubjectBefore _before = new(sentence);

    /// <summary>The names that stand last in a clause whose verb has none before it.</summary>
    public SubjectGroup? Last(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = verb + 1; i < p.To && sentence.Gap(verb, i) <= ObjectReach; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (fits(group) && group is { Preposition: "", OfCity: false } && _standing.CanAct(group) && !IsObject(verb, group))
                {
                    return group.OfOrganizations ? null : group;
                }

                i = group.Last;
            }
            else if (_items[i].Mark is ',' or ';' or ':' or '.' || _items[i].Is(CueKind.Clause) || (_items[i].Is(CueKind.Conjunction) && !(i == verb + 1 && sentence.FreeOrder)) || _items[i].Is(CueKind.State)
                || (i != p.Core && (_items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator))))
            {
                return null;
            }
        }

        return null;
    }

    // "приняла его в союз": a word for "his" behind which no noun stands is "him".
    private bool IsPronoun(SubjectGroup group, int to) =>
        sentence.OwnsByCase && (group.Last + 1 >= to || _items[group.Last + 1].Is(CueKind.Preposition) || _items[group.Last + 1].Kind is ItemKind.Date or ItemKind.Mark);

    // "withdrew from Somalia", "уходит из Афганистана": the preposition at the end of the verb's own words takes the name for its object.
    private bool IsObject(int verb, SubjectGroup group) => _items[verb].Leads && GroupReader.Before(_items, group.First) == verb;

    /// <summary>The last group between two items that can act.</summary>
    public SubjectGroup? Between(int left, int right, Func<SubjectGroup, bool> fits)
    {
        for (var i = right - 1; i > left; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (group.First > left && fits(group) && group.Preposition.Length == 0 && _standing.CanAct(group))
                {
                    return group;
                }

                i = group.First;
            }
        }

        return null;
    }

    /// <summary>The doer behind <em>by</em>: <em>was founded by the leaders of China and Russia</em>.</summary>
    public SubjectGroup? By(Predication p, Func<SubjectGroup, bool> fits)
    {
        for (var i = sentence.Isolating ? p.From : p.Core + 1; i < p.To; i++)
        {
            // 加入欧盟，渔业政策就要由布鲁塞尔制定: who does what another clause tells.
            if (sentence.Isolating && i > p.End && _items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                return null;
            }

            if (_items[i].Is(CueKind.Preposition, "by"))
            {
                for (var j = i + 1; j < p.To && j <= i + DoerReach; j++)
                {
                    if (sentence.GroupAt(j) is { } group)
                    {
                        // "created the Community by the Treaty of Rome": a paper does nothing.
                        // "by the American band": nor does an adjective found anything, but those who act for the State.
                        return fits(group) && !(group.OfCity && group.Preposition is "of" or "in") && (!group.OfDemonyms || _standing.BesideGovernment(group)) ? group : null;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The first group after a verb that can be its object, or its subject where the verb comes first.</summary>
    public SubjectGroup? After(Predication p, int verb, Func<SubjectGroup, bool> fits, int reach, bool adjacent = false)
    {
        var given = false;
        for (var i = verb + 1; i < p.To && sentence.Gap(verb, i) <= reach; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                // Verb, giver, receiver: the first of two organizations gives.
                if (group.OfOrganizations && sentence.VerbFirst && !adjacent && !given && (NextOrganization(group, p.To) || (i < p.StatusItem && Recipient(p))))
                {
                    (given, i) = (true, group.Last);
                    continue;
                }

                // "granted observer status in the General Assembly to ECOWAS": what stands right behind the status is where it is held, if another one receives it.
                if (group.OfOrganizations && !adjacent && p.StatusItem > verb && group.Last + 1 < p.To && GroupReader.Before(_items, i) == p.StatusItem + 1 && Enumerable.Range(group.Last + 1, p.To - group.Last - 1).Any(k => sentence.GroupAt(k) is { OfOrganizations: true, Preposition: "to" } receiver && receiver.First == k))
                {
                    i = group.Last;
                    continue;
                }

                // "granted the status to three US dependencies: Guam and American Samoa": the list says who is meant.
                if (!adjacent && group is { Members.Count: 1, OfOrganizations: false } && group.Last + 2 < p.To && _items[group.Last + 1].Kind == ItemKind.Word && Itemized(group.Last + 2, p.To) is { } itemized && fits(itemized))
                {
                    return itemized;
                }

                // "исключён за нападение на Финляндию": Russian gives in a case, without a preposition. "Admis à l'Organisation des Nations Unies": into what; only a status is given to organizations.
                var recipient = group.Preposition is "to" or "on" && !(sentence.OwnsByCase && _items[verb].Cue is { Kind: CueKind.Event, Form: CueForm.Passive }) && _items[verb].Cue!.Kind is CueKind.Light or CueKind.Event or CueKind.Operator && !adjacent && !(group.OfOrganizations && _items[verb].Is(CueKind.Event) && p.StatusItem < 0);
                // "admitted as a Member of the United Nations by the Assembly": what one becomes a member of is not who becomes it.
                var joined = group.OfOrganizations && p.StatusItem >= 0 && _items[p.StatusItem].Cue!.Value != "abstract" && GroupReader.Before(_items, i) == p.StatusItem + 1;
                // "a fait de la Suède le 32e membre"
                var possessed = group.Preposition is "of" && !adjacent && !joined && ((_items[verb].Cue!.Value == "make" && group.First > verb && group.Last < p.StatusItem) || (p.Cue.Change == StatusChange.Suspended && !group.OfOrganizations) || sentence.Any(verb, i, m => m.Is(CueKind.Status) || m.Is(CueKind.Government) || m.Is(CueKind.Process)));
                // غدت نيودلهي: a capital right behind a verb that comes first acts for its state.
                var metonym = group.OfCity && adjacent && sentence.VerbFirst && group.First == verb + 1 && _items[verb].Cue!.Form == CueForm.Finite;
                // "تجميد عضوية الدوحة": nor does a city hold the membership that is suspended.
                metonym |= group.OfCity && (sentence.VerbFirst || sentence.FreeOrder) && group.Preposition.Length == 0 && group.First == verb + 1 && p.Cue.Change is StatusChange.Suspended or StatusChange.Restored or StatusChange.Expelled;
                if (fits(group) && !(adjacent && IsObject(verb, group)) && !group.InParentheses && (!group.OfCity || metonym) && (group.Role != "poss" || IsPronoun(group, p.To)) && (group.Preposition.Length == 0 || recipient || possessed)
                    && (!group.OfDemonyms || _standing.BesideGovernment(group)) && !_standing.IsOwner(group)
                    && !(group.OfOrganizations && p.Cue.Subject == SubjectRole.Doer && p.Cue.Kind != CueKind.Status && !adjacent && !IsInvited(p, verb, group)))
                {
                    return group;
                }

                if (adjacent)
                {
                    return null;
                }

                i = group.Last;
                continue;
            }

            // "admit the following applicants: Afghanistan and Iceland"
            if (_items[i].Mark == ':' && !adjacent && _behind.Announced(i, p.To) is { } list && fits(list))
            {
                return list;
            }

            // 冻结了成员名额，印度的申请: behind the comma another clause begins, if the verb has had its object.
            if (sentence.Isolating && _items[i].Mark == ',' && i > verb + 1 && sentence.Any(verb, i, m => m.Kind == ItemKind.Word || m.Is(CueKind.Status)))
            {
                return null;
            }

            if (_items[i].Mark is ';' or ':' or '.' || _items[i].Is(CueKind.Clause) || (sentence.FreeOrder && _items[i].JoinsClauses)
                || (adjacent && (_items[i].Is(CueKind.Preposition) || _items[i].Mark == ',' || (_items[i].Is(CueKind.Organization) && sentence.VerbFirst && !IsJoinedBy(verb, i)))))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The name before the relative pronoun that opens a clause: <em>noting that Angola, which had been an observer, ...</em></summary>
    public SubjectGroup? Antecedent(Predication p)
    {
        if (p.From == 0 || !_items[p.From].Is(CueKind.Clause, "rel") || sentence.Isolating || sentence.VerbFirst)
        {
            return null;
        }

        var before = p.From - (_items[p.From - 1].Mark == ',' ? 2 : 1);
        return before >= 0 && sentence.GroupAt(before) is { } group && group.Last == before && !group.IsAnaphor && (_standing.CanAct(group) || (group is { OfOrganizations: false, OfCity: false, OfDemonyms: false, Possessive: false } && p.Core - p.From <= 3)) ? group : null;
    }

    // The names behind a colon, where only words and prepositions stand before it.
    private SubjectGroup? Itemized(int from, int to)
    {
        for (var i = from; i < to && i <= from + WordsToColon; i++)
        {
            if (_items[i].Mark == ':')
            {
                return _behind.Announced(i, to) is { Members.Count: > 1, OfOrganizations: false, OfCity: false, IsAnaphor: false } list ? list : null;
            }

            if (_items[i].Kind != ItemKind.Word && !_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Article))
            {
                return null;
            }
        }

        return null;
    }

    // "انضمت إليها رواندا": what is joined may stand between as a pronoun, and whoever joins behind it.
    private bool IsJoinedBy(int verb, int pronoun) =>
        _items[verb].Cue is { Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: CueForm.Finite } && pronoun == verb + 1 && _items[pronoun].Cue!.Value.Length == 0 && pronoun + 1 < _items.Count && sentence.InsideGroup(pronoun + 1);

    // "منحت الأمم المتحدة صفة المراقب للاتحاد": whoever receives it stands behind the status.
    private bool Recipient(Predication p) =>
        p.Cue.Kind == CueKind.Light && Enumerable.Range(p.StatusItem + 1, Math.Max(0, Math.Min(p.To, p.StatusItem + 3) - p.StatusItem - 1)).Any(k => sentence.GroupAt(k) is { OfOrganizations: true, Preposition: "to" });

    // 邀请新开发银行以观察员身份参加: an organization right behind the verb, invited to take part as something.
    private bool IsInvited(Predication p, int verb, SubjectGroup group) =>
        verb < p.Core && group.First == verb + 1 && group.Last < p.StatusItem && _items[verb].Cue is { Change: StatusChange.Invited, Subject: SubjectRole.Patient };

    private bool NextOrganization(SubjectGroup group, int to)
    {
        for (var i = group.Last + 1; i < to && !_items[i].Is(CueKind.Status); i++)
        {
            if (sentence.GroupAt(i) is { } next)
            {
                return next.OfOrganizations && next.Preposition.Length == 0;
            }
        }

        return false;
    }

    /// <summary>The nearest group before a verb that can be its subject.</summary>
    public SubjectGroup? Before(Predication p, int verb, Func<SubjectGroup, bool> fits) => _before.Find(p, verb, fits);
}
