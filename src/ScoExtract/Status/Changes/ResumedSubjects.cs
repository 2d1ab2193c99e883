using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds of whom a clause tells that goes on with a change, where he does not stand as its subject: <em>followed by Laos</em>, <em>did the same for Samoa</em>, <em>pour la Guinée, la mesure fut levée</em>.</summary>
internal sealed class ResumedSubjects(SentenceContext sentence)
{
    // Items that tell when, between "followed" and by whom.
    private const int FollowerReach = 8;

    /// <summary>Who follows, for whom the same is done, or whom a participle describes; null for nobody.</summary>
    public SubjectGroup? Of(Predication p) => FollowedBy(p) ?? DoneFor(p) ?? Described(p);

    /// <summary>For whom, or with whom, the same is done, right behind the verb: <em>New Zealand did the same for Samoa</em>; null for nobody.</summary>
    public SubjectGroup? DoneFor(Predication p)
    {
        // French says "and" and "with" by one word.
        var with = p.Core + 1 < p.To && sentence.Inverts && sentence.Items[p.Core + 1].Is(CueKind.Conjunction);
        var name = p.Core + (with ? 2 : 1);
        while (name < p.To && (sentence.Items[name].Kind == ItemKind.Date || sentence.Items[name].Mark == ',' || sentence.Items[name].Is(CueKind.Preposition) || sentence.Items[name].Is(CueKind.Article)))
        {
            name++;
        }

        return name < p.To && sentence.GroupAt(name) is { OfCity: false, OfDemonyms: false, IsAnaphor: false } group && group.First == name && (with ? ActingBody(p) is not null && Ends(group.Last + 1) : group.Preposition is "of" or "with") ? group : null;
    }

    private bool Ends(int next) => next >= sentence.Items.Count || sentence.Items[next].Kind is ItemKind.Date or ItemKind.Mark || sentence.Items[next].Is(CueKind.Preposition, "in");

    /// <summary>The organization that does the same; null where none stands before the verb.</summary>
    public FoundOrganization? ActingBody(Predication p)
    {
        for (var i = p.Start - 1; i >= p.From && sentence.Items[i].Mark == '\0'; i--)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: true, Preposition: "" } && sentence.Items[i].Id is { } body)
            {
                return new FoundOrganization(Organs.Holder(body, MemberStatus.Member), i);
            }
        }

        return null;
    }

    // "pour la Guinée, sanctionnée de même en 2021": a participle tells of the name before its comma, whatever leads to that.
    private SubjectGroup? Described(Predication p) =>
        sentence.Inverts && p.Start > 1 && sentence.Items[p.Start - 1].Mark == ',' && sentence.GroupAt(p.Start - 2) is { Preposition: "of", OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false } group && IsTopic(group) ? group : null;

    // "Pour la Guinée, la mesure fut levée": a preposition and the name open the sentence, a comma closes them.
    private bool IsTopic(SubjectGroup group) =>
        group.Last + 1 < sentence.Items.Count && sentence.Items[group.Last + 1].Mark == ',' && GroupReader.Before(sentence.Items, group.First) is var lead && (lead <= 0 || sentence.Items[lead - 1].Mark is ';' or ':');

    /// <summary>The name that a phrase opens the clause with: <em>Pour la Guinée, la mesure fut levée</em>; null for none.</summary>
    public SubjectGroup? Topic(Predication p) =>
        sentence.Inverts ? sentence.Groups.LastOrDefault(g => g.Last < p.Start && g is { Preposition: "of", OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false } && IsTopic(g) && !sentence.Any(g.Last, p.Start, m => m.Mark == ';')) : null;

    // "Vietnam joined in 1995, followed two years later by Laos", "suivis un an plus tard par le Royaume-Uni": a participle behind its comma; "elle est suivie de la Pologne": a passive.
    private SubjectGroup? FollowedBy(Predication p)
    {
        var items = sentence.Items;

        bool Leads(Item item) => item.Is(CueKind.Preposition, "by") || (sentence.Inverts && item.Is(CueKind.Preposition, "of"));
        var by = p.Core > 0 && (items[p.Core - 1].Mark == ',' || items[p.Core].IsPassive || Voice.IsPassive(sentence, p.Core)) && !sentence.Isolating ? p.Core + 1 : p.To;
        while (by < p.To && by <= p.Core + FollowerReach && (items[by].Kind is ItemKind.Date or ItemKind.Word || items[by].Is(CueKind.Article) || (items[by].Is(CueKind.Preposition) && !Leads(items[by]))) && !sentence.InsideGroup(by))
        {
            by++;
        }

        if (by >= p.To || !Leads(items[by]))
        {
            return null;
        }

        var next = by + 1;
        while (next < p.To && items[next].Is(CueKind.Article))
        {
            next++;
        }

        return next < p.To ? sentence.GroupAt(next) : null;
    }
}
