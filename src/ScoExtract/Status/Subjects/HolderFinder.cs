using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds who holds a status, and who is taken out.</summary>
internal sealed class HolderFinder(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly GroupStanding _standing = new(sentence);

    /// <summary>The subject of a verb; null for none.</summary>
    public SubjectGroup? Before(int verb, int from)
    {
        var inside = 0;
        for (var i = verb - 1; i >= from; i--)
        {
            // "three countries in Asia (Cyprus is a member)": a verb in parentheses has its subject there.
            inside += _items[i].Mark == ')' ? 1 : _items[i].Mark == '(' ? -1 : 0;
            if (inside < 0)
            {
                return null;
            }

            if (sentence.GroupAt(i) is { } group)
            {
                // A city right before its verb stands for its state.
                if (!group.IsException && !_standing.IsTheirs(group) && group.Preposition.Length == 0 && !(group.OfCity && group.Last + 1 < verb) && !group.Possessive && !(group.InParentheses && inside > 0) && !group.OfDemonyms && group.Role != "poss")
                {
                    return group;
                }

                i = group.First;
            }
            else if (_items[i].Mark is ';' || _items[i].Subordinates)
            {
                return null;
            }
        }

        return sentence.VerbFirst ? NextGroup(verb) : Itemized(verb);
    }

    // "Nos quatre États africains (Comores, Madagascar, Maurice) appartiennent": who the words before the parentheses mean.
    private SubjectGroup? Itemized(int verb) =>
        verb > 2 && _items[verb - 1].Mark == ')' && sentence.GroupAt(verb - 2) is { OfOrganizations: false, OfCity: false, IsAnaphor: false, IsException: false, Members.Count: > 1 } listed && listed.First > 1 && _items[listed.First - 1].Mark == '(' && _items[listed.First - 2] is { Kind: ItemKind.Word } or { Cue.Kind: CueKind.Generic or CueKind.Subject } ? listed : null;

    private SubjectGroup? NextGroup(int verb)
    {
        SubjectGroup? found = null;
        for (var i = verb + 1; i < _items.Count && !_items[i].Is(CueKind.Status); i++)
        {
            if (sentence.GroupAt(i) is { IsException: false } group)
            {
                // "يتمتع المجلس بصفة مراقب لدى الجمعية العامة": with whom it is held, not who holds it.
                if (group.OfOrganizations && (group.Preposition.Length > 0 || (group.First - 1 != verb && _items[group.First - 1].Is(CueKind.State))))
                {
                    i = group.Last;
                    continue;
                }

                if (found is null || (found.IsAnaphor && group.InParentheses))
                {
                    found = group;
                }

                i = group.Last;
            }
        }

        // "يشارك في أعمال المنظمة بصفة مراقب كل من المجر وتركمانستان": an organization is where, the names behind the noun are who.
        return found is null or { OfOrganizations: true } && BehindStatus(verb) is { } behind ? behind : found;
    }

    private SubjectGroup? BehindStatus(int verb)
    {
        var i = verb + 1;
        while (i < _items.Count && !_items[i].Is(CueKind.Status))
        {
            i++;
        }

        for (i++; i < _items.Count && _items[i].Is(CueKind.Article); i++)
        {
        }

        return i < _items.Count && sentence.GroupAt(i) is { IsException: false, OfCity: false, OfOrganizations: false, Preposition: "" } group ? group : null;
    }

    /// <summary>The name that follows a status noun behind its verb; null for none.</summary>
    /// <param name="status">Item of the noun.</param>
    /// <param name="to">Just past the last item of its clause.</param>
    /// <param name="inverted">Whether the verb opens the sentence, so that organizations behind it may be who holds the status.</param>
    public SubjectGroup? After(int status, int to, bool inverted = false)
    {
        for (var i = status + 1; i < to; i++)
        {
            // "Будучи членом ОДКБ, Армения": what stands right behind the noun is of what, where a name follows the comma.
            if (sentence.FreeOrder && i == status + 1 && sentence.GroupAt(i) is { OfOrganizations: true } of && of.Last + 2 < to && _items[of.Last + 1].Mark == ',' && sentence.InsideGroup(of.Last + 2))
            {
                i = of.Last;
                continue;
            }

            if (sentence.GroupAt(i) is { IsException: false } group && (!group.OfCity || (status == 0 && i > 1 && _items[i - 1].Mark == ',' && group.Last + 1 < to && _items[group.Last + 1].Mark == '\0')) && (!group.OfOrganizations || (inverted && group.Preposition.Length == 0)))
            {
                return group.Preposition.Length == 0 ? group : null;
            }
        }

        return null;
    }

    /// <summary>The name that a status noun without a verb belongs to: <em>Mexico, a founding member of the Alliance</em>, <em>NATO member Türkiye</em>; null for none.</summary>
    public SubjectGroup? Beside(int status, int from)
    {
        var i = status - 1;
        // "Черногория — 192-й член ООН": an ordinal in figures is three pieces.
        i -= i - 2 > from && _items[i].Kind == ItemKind.Word && _items[i - 1].Mark == '-' && !sentence.Text[_items[i].First].SpaceBefore && sentence.Text[_items[i - 2].First].Kind == TokenKind.Number ? 3 : 0;
        while (i >= from && (_items[i].Is(CueKind.Article) || (_items[i].Is(CueKind.Subject, "one") && i > from && _items[i - 1].Mark == ',') || _items[i].Is(CueKind.Modality, "near") || (_items[i].Kind == ItemKind.Word && sentence.Gap(i, status) <= 2) || _items[i].Is(CueKind.Organization) || _items[i].Is(CueKind.Block, "person") || _items[i].Is(CueKind.Block, "leader") || (_items[i].Kind == ItemKind.Organization && i == status - 1)))
        {
            i--;
        }

        // "the situation in Haiti, a member since 2002"; "the minister of Haiti, a member of the board" may be the minister.
        if (i > from && _items[i].Mark == ',' && sentence.GroupAt(i - 1) is { } group && (Whole(group) || (group.Last == i - 1 && group.Preposition is not ("" or "of") && Named(group))))
        {
            return group;
        }

        // "a déclaré que Reykjavik, candidate depuis 2009, ...": a city that opens its clause speaks for its state.
        if (i > from && _items[i].Mark == ',' && sentence.GroupAt(i - 1) is { OfCity: true, Preposition: "", Members.Count: 1 } capital && !sentence.Isolating && (capital.First == 0 || _items[capital.First - 1].Is(CueKind.Clause, "that")))
        {
            return capital;
        }

        // "Armenia (CSTO member since 1994)"
        if (i > from && _items[i].Mark == '(' && sentence.GroupAt(i - 1) is { } described && Whole(described))
        {
            return described;
        }

        // "عُمان وكينيا، وكلاهما عضو": whom the pointing word counts stands right before its comma.
        if (i > from && sentence.GroupAt(i) is { IsAnaphor: true, Role: [>= '2' and <= '9'] } both && both.First > from + 1 && _items[both.First - 1].Mark == ','
            && sentence.GroupAt(both.First - 2) is { OfCity: false, OfDemonyms: false, IsAnaphor: false, IsException: false, OfOrganizations: false } counted && counted.Members.Count == both.Role[0] - '0')
        {
            return counted;
        }

        // "للكرسي الرسولي مركز المراقب": Arabic says "to whom" a status is for who has it.
        if (sentence.VerbFirst && i >= 0 && i == status - 1 && _items[status].Is(CueKind.Status, "abstract") && sentence.GroupAt(i) is { Preposition: "to", IsAnaphor: false, OfCity: false } owner && _items[owner.First].PrefixRole == "to" && (owner.First == 0 || _items[owner.First - 1].Mark != '\0'))
        {
            return owner;
        }

        // Arabic needs no verb, and Russian writes a dash for it.
        if (i >= from && sentence.GroupAt(i) is { } bare && Whole(bare) && !bare.InParentheses && (sentence.VerbFirst || (sentence.OwnsByCase && _items[i + 1].Is(CueKind.Modality, "near")))
            || (i > from && _items[i].Mark == '-' && sentence.GroupAt(i - 1) is { } dashed && Whole(dashed)))
        {
            return sentence.GroupAt(_items[i].Mark == '-' ? i - 1 : i);
        }

        // "Italie. - Membre depuis 1945": a name as label.
        if (i > from + 1 && _items[i].Mark == '-' && _items[i - 1].Mark == '.' && sentence.GroupAt(i - 2) is { } label && label.First <= 1 && Whole(label))
        {
            return label;
        }

        // "Вьетнам с 2007 года — член ВТО": since when stands before the dash.
        if (i > from && _items[i].Mark == '-' && sentence.FreeOrder)
        {
            var dated = i - 1;
            while (dated > from && (_items[dated].Kind == ItemKind.Date || _items[dated].Is(CueKind.Preposition) || _items[dated].Is(CueKind.Since) || _items[dated].Is(CueKind.Article)))
            {
                dated--;
            }

            if (sentence.GroupAt(dated) is { } since && Whole(since))
            {
                return since;
            }
        }

        // "A member since 1994, Mexico ...": what opens the sentence describes the name behind its comma.
        // 欧佩克成员国同意减产，伊拉克...: members that act are no description.
        if (Opens(status) && (!sentence.Isolating || (status + 1 < _items.Count && _items[status + 1].Mark == ',')) && OpeningPhrase.Subject(sentence, Phrase(status), status) is { } opened && (Whole(opened) || Acts(opened) || opened is { IsAnaphor: true, Role: "one", Preposition: "" }))
        {
            return opened;
        }

        // "NATO member Turkey": the name follows at once.
        var next = status + 1;
        return next < _items.Count && sentence.GroupAt(next) is { OfCity: false, OfOrganizations: false, IsAnaphor: false } named
            && named.Preposition.Length == 0 && status > 0 && _items[status - 1].Kind == ItemKind.Organization ? named : null;
    }

    // "A NATO member since 1952, ..."
    private bool Opens(int status) => status == 0 || ((_items[status - 1].Is(CueKind.Article) || _items[status - 1].Is(CueKind.Preposition, "as") || _items[status - 1].Is(CueKind.Modality, "near")) && OpeningPhrase.Opens(sentence, status)) || (_items[status - 1].Kind == ItemKind.Organization && OpeningPhrase.Opens(sentence, status - 1));

    private Predication Phrase(int head) => new() { Core = head, Cue = _items[head].Cue!, To = _items.Count };

    // "Membre du Forum depuis 2005, Dili attend": a city that stands before a verb speaks for its state.
    private bool Acts(SubjectGroup group) =>
        group is { OfCity: true, Preposition: "", Members.Count: 1 } && group.Last + 1 < _items.Count && _items[group.Last + 1].Mark == '\0' && !sentence.Isolating;

    private static bool Whole(SubjectGroup group) =>
        group.Preposition.Length == 0 && Named(group);

    private static bool Named(SubjectGroup group) =>
        !group.OfCity && !(group.IsAnaphor && !group.Role.StartsWith(SubjectGroup.Latter, StringComparison.Ordinal)) && !group.IsException && !group.OfDemonyms && !group.OfOrganizations;

    /// <summary>Names between a subject and its predicate that are taken out of it.</summary>
    public List<string> Exceptions(SubjectGroup subject, int predicate)
    {
        var excepted = new List<string>();
        foreach (var group in sentence.Groups)
        {
            if (group.IsException && group.First > subject.First && group.First < Math.Max(predicate, subject.Last + 6))
            {
                excepted.AddRange(group.Members);
            }
        }

        return excepted;
    }
}
