using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Reads what an organization consists of where no status noun says so: <em>يضم المجلس السعودية والكويت</em>, <em>В состав ЕАЭС входят Армения и Россия</em>.</summary>
internal sealed class CompositionReader(SentenceContext sentence, OrganizationFinder organizations)
{
    // Words between a verb and the names it lists.
    private const int Reach = 4;

    // Words of what an organization is said to be before the verb that lists its members.
    private const int DescriptionReach = 8;

    // A verb with more words than these says of whose flag or membership it tells.
    private const int PhraseTokens = 2;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The members listed with a verb such as <em>consists of</em>; null where it lists none.</summary>
    public Held? Including(int verb)
    {
        // 由...组成: the list stands before the verb.
        if (sentence.Isolating && verb > 0 && sentence.GroupAt(verb - 1) is { } before && Lists(before) && GroupReader.Before(_items, before.First) is var by and >= 0
            && _items[by].Is(CueKind.Preposition, "by"))
        {
            return Owner(by) is { } owner ? Of(before, verb, owner) : null;
        }

        var organization = (sentence.VerbFirst ? Next(verb) : null) ?? Owner(verb) ?? (sentence.VerbFirst && _items[verb].End - _items[verb].First > PhraseTokens ? Topic(verb) : null);
        if (organization is not { } found || Names(Math.Max(verb, found.Item), verb) is not { } group || CountedLists.SumUp(sentence, group) || (sentence.Isolating && group.Last + 1 < _items.Count && _items[group.Last + 1].Is(CueKind.Event)))
        {
            return null;
        }

        return Of(group, verb, found);
    }

    /// <summary>The names that follow a verb such as <em>belongs to</em>, where the organization stands first or right behind it; null for the usual order.</summary>
    public Held? Belonging(int verb)
    {
        if (!(sentence.FreeOrder || sentence.Inverts) || Actor(verb) || Names(verb, verb) is not { } group)
        {
            return null;
        }

        FoundOrganization? found = null;
        for (var i = 0; i < group.First && (i < verb || found is null); i++)
        {
            found = organizations.Pointers.At(i, group) ?? found;
        }

        return found is { } organization ? Of(group, verb, organization) : null;
    }

    private static Held Of(SubjectGroup group, int verb, FoundOrganization organization) => new(group, verb, MemberStatus.Member, organization, verb, []);

    private static bool Lists(SubjectGroup group) => IsName(group) && group.Members.Count > 1;

    private static bool IsName(SubjectGroup group) => group is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, IsException: false };

    // The organization is the whole subject: nothing but a bracket stands between it and the verb, and nothing before it that it could belong to.
    private FoundOrganization? Owner(int verb)
    {
        var commas = 0;
        for (var i = verb - 1; i >= 0; i--)
        {
            if (organizations.Pointers.At(i, null) is { } found)
            {
                if (commas == 1)
                {
                    return null;
                }

                var head = GroupReader.Before(_items, i);
                return head < 0 || _items[head].Kind == ItemKind.Mark || _items[head].Kind == ItemKind.Organization || _items[head].Is(CueKind.Conjunction) || _items[head].Is(CueKind.Clause, "that") ? found : null;
            }

            // "Elle se compose de ...": of what the sentence before told of.
            if (sentence.GroupAt(i) is { IsAnaphor: true, Role: "one" or "it" } && GroupReader.Before(_items, i) is var opens && (opens < 0 || _items[opens].Is(CueKind.Clause, "that")) && sentence.Discourse.Organization(_items[i].Span.Start, "") is { } spoken)
            {
                return new FoundOrganization(spoken, i);
            }

            // "The Community, a body of regional integration, is made up of": an aside has two commas.
            if (_items[i].Mark == ',' && sentence.FreeOrder && !_items[i + 1].Is(CueKind.Clause, "rel") && commas < 2)
            {
                commas++;
                continue;
            }

            // "The Community (CAN) is an international body made up of ...": words that say what it is stand between.
            var relative = _items[i].Is(CueKind.Clause, "rel") || (_items[i].Mark == ',' && _items[i + 1].Is(CueKind.Clause, "rel"));
            if (!relative && _items[i].Mark is not ('(' or ')' or '-') && !(sentence.VerbFirst && _items[i].Is(CueKind.Block, "")) && !_items[i].Is(CueKind.Article) && !_items[i].Is(CueKind.State, "be") && !(_items[i].Kind == ItemKind.Word && verb - i <= DescriptionReach) && !_items[i].Is(CueKind.Skip) && !(_items[i].Is(CueKind.Preposition, "of") && _items[i + 1].Kind is ItemKind.Word or ItemKind.Cue) && _items[i].Kind != ItemKind.Other)
            {
                return null;
            }
        }

        return null;
    }

    // "وينضوي تحت لوائه": the verb's own words point to what the text is about.
    private FoundOrganization? Topic(int verb) => sentence.Discourse.Topic(_items[verb].Span.Start) is { } topic ? new FoundOrganization(topic, -1) : null;

    private FoundOrganization? Next(int verb)
    {
        var next = verb + 1;
        while (next < _items.Count && _items[next].Is(CueKind.Article))
        {
            next++;
        }

        return next < _items.Count ? organizations.Pointers.At(next, null) : null;
    }

    // A list of states behind an item; a status noun on the way says more than the verb, and is read by itself.
    private SubjectGroup? Names(int from, int verb)
    {
        // "se compose aujourd'hui des douze États suivants : ...", "входят 13 стран – экспортёров нефти: ...": a colon leads to the list from further off.
        var colon = from + 1;
        while (colon < _items.Count && _items[colon].Mark is '\0' or '\'' or '-' && !sentence.InsideGroup(colon) && sentence.Gap(from, colon) < 3 * Reach)
        {
            colon++;
        }

        var start = colon < _items.Count && _items[colon].Mark == ':' && !sentence.Any(from, colon, m => m.Is(CueKind.Status, "") || m.Is(CueKind.Event) || m.Is(CueKind.Light) || m.Is(CueKind.Clause)) ? colon : from;
        for (var i = start + 1; i < _items.Count && sentence.Gap(start, i) <= Reach; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                // "В ЕС входят Австрия (1995), Бельгия (1958)": each with its date.
                if ((Lists(group) || (IsName(group) && new DatedLists(sentence).Listed(group).Count > 1)) && group.Preposition is not ("with" or "by"))
                {
                    return group;
                }

                if (!group.OfOrganizations)
                {
                    return null;
                }

                i = group.Last;
            }
            else if (_items[i].Mark == ',' && i + 1 < _items.Count && _items[i + 1].Is(CueKind.Lead))
            {
                // "входят 27 государств, в том числе Бельгия и Франция"
                i++;
            }
            else if (_items[i].Mark is ';' or '.' or ',' or '(' || _items[i].Is(CueKind.Status, "") || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Event)
                || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator) || (_items[i].Is(CueKind.State) && i != verb && !(sentence.VerbFirst && _items[i].Is(CueKind.State, "be"))))
            {
                return null;
            }
        }

        return null;
    }

    // A state that could be the subject in the usual order.
    private bool Actor(int verb)
    {
        for (var i = verb - 1; i >= 0 && _items[i].Mark != ';'; i--)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false, Preposition: "" })
            {
                return true;
            }
        }

        return false;
    }
}
