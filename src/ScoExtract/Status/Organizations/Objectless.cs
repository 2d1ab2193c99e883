using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>Tells whether a clause leaves its organization to the text around it (<em>Greece acceded in 1952</em>, <em>Mali was suspended</em>), or has another object (<em>Greece joined the talks</em>).</summary>
internal static class Objectless
{
    public static bool Is(SentenceContext sentence, Predication p, SubjectGroup? subject)
    {
        var items = sentence.Items;
        var (i, article) = (p.End + 1, false);
        for (; i < p.To; i++)
        {
            if (sentence.GroupAt(i) is { } group && group == subject)
            {
                (i, article) = (group.Last, false);
                continue;
            }

            // 获批的有肯尼亚: a clause that its particle closes has no object.
            if (i == p.End + 1 && items[i].Is(CueKind.Article, "attributive"))
            {
                return true;
            }

            var leads = subject is not null && items[i].Is(CueKind.Preposition) && GroupReader.Before(items, subject.First) == i;
            if (!leads && !items[i].Is(CueKind.Article) && items[i].Mark != '"' && !items[i].Is(CueKind.Subject) && !items[i].IsFiller)
            {
                break;
            }

            article |= items[i].Is(CueKind.Article) && items[i].Cue != ItemReader.Tail;
        }

        if (i >= p.To)
        {
            return true;
        }

        // يعود إلى القرن الثاني عشر: what goes back to a date belongs to no organization.
        if (i == p.End + 1 && items[i].Mention is DateMention { Temporal: { Earliest: { } from, Latest: { } until } } && until > from.PlusYears(1) && p.Cue is { Change: StatusChange.Restored, Subject: SubjectRole.Doer, Form: not CueForm.Noun } && items[p.Core].End - items[p.Core].First > 1)
        {
            return false;
        }

        // "Acceded in 2013 to the Statute", "joined in March 2015 the coalition": a date between a verb and its object hides none.
        var date = items[i].Kind == ItemKind.Date ? i : items[i].Is(CueKind.Preposition) && i + 1 < p.To && items[i + 1].Kind == ItemKind.Date ? i + 1 : -1;
        date = Aside(items, date >= 0 ? date : items[i].Is(CueKind.Inherit) ? i : -1, p.To);
        if (date >= 0 && p.Cue.Subject == SubjectRole.Doer && OpensObject(items, date + 1, p.To))
        {
            return false;
        }

        // An article without one of our names behind it opens an object.
        var item = items[i];
        if (article && item.Kind is not (ItemKind.Date or ItemKind.Mark))
        {
            return false;
        }

        // 加入呼吁停火的国家行列: a wish right behind the verb describes what is joined.
        if (sentence.Isolating && item.Is(CueKind.Modality) && i == p.End + 1 && p.Cue is { Kind: CueKind.Event, Subject: SubjectRole.Doer, Change: null or StatusChange.Granted })
        {
            return false;
        }

        if (item.Kind is ItemKind.Date or ItemKind.Mark || item is { Kind: ItemKind.Other, Mention: DateMention } || item.Is(CueKind.Conjunction) || item.Is(CueKind.Clause) || item.Is(CueKind.Inherit) || item.Is(CueKind.Organization) || item.Is(CueKind.Again) || item.Is(CueKind.Since) || IsPredicate(item))
        {
            return true;
        }

        if (!item.Is(CueKind.Preposition) && item.PrefixRole.Length == 0)
        {
            // "entered only some years after independence": how long after.
            var measure = i;
            while (measure < p.To && items[measure].Kind == ItemKind.Word)
            {
                measure++;
            }

            if (measure < p.To && items[measure].Is(CueKind.Clause, "sub") && items[measure].End - items[measure].First > 1)
            {
                return true;
            }

            // Words that a date, a length of time, a place or the end of the clause follows at once: "acceded together in 1952", "followed exactly one year later".
            return item.Kind == ItemKind.Word && (i + 1 >= p.To || items[i + 1].Kind is ItemKind.Date || items[i + 1] is { Kind: ItemKind.Other, Mention: DateMention } || items[i + 1].Mark is '.' or ';' || (items[i + 1].Is(CueKind.Preposition) && i + 2 < p.To && items[i + 2].Kind is ItemKind.Date));
        }

        // "Joined as the tenth member", "the last to join before the war", "ont été rejoints par deux pays : ...".
        if (item.Is(CueKind.Preposition, "as") || (item.Is(CueKind.Preposition, "by") && items[p.Core].IsPassive) || (item.Is(CueKind.Preposition, "when") && sentence.KeepsOrder))
        {
            return true;
        }

        var next = i + (item.Is(CueKind.Preposition) ? 1 : 0);
        while (next < p.To && items[next].Is(CueKind.Article))
        {
            next++;
        }

        // One who is admitted may be so "after long talks", one who walks out may do so "in anger"; what one accedes or goes back to, or leaves, is the object.
        var free = p.Cue.Form != CueForm.Noun && (p.Cue.Subject == SubjectRole.Patient || (p.Cue.Change == StatusChange.Withdrawn && subject is not null && subject.Last < p.Core))
            && !(item.Is(CueKind.Preposition, "to") || item.Is(CueKind.Preposition, "into") || item.Is(CueKind.Preposition, "from") || item.Is(CueKind.Preposition, "of"));
        return next >= p.To || items[next].Kind is ItemKind.Date or ItemKind.City or ItemKind.Mark || items[next].Is(CueKind.Inherit) || (free && (items[next].Kind == ItemKind.Word || items[next].Is(CueKind.Block, "")));
    }

    // "the same day, 1 January 2023, ...": the comma behind a date between commas.
    private static int Aside(IReadOnlyList<Item> items, int date, int to)
    {
        var next = date + 2;
        while (date >= 0 && next < to && (items[next].Is(CueKind.Article) || items[next].Is(CueKind.Preposition)))
        {
            next++;
        }

        return date >= 0 && next + 1 < to && items[date + 1].Mark == ',' && items[next].Kind == ItemKind.Date && items[next + 1].Mark == ',' ? next + 1 : date;
    }

    private static bool OpensObject(IReadOnlyList<Item> items, int first, int to)
    {
        var i = first;
        while (i < to && (items[i].Is(CueKind.Article) || items[i].Is(CueKind.Preposition, "to") || items[i].Is(CueKind.Preposition, "of") || (items[first - 1].Mark == ',' && items[i].Is(CueKind.Preposition, "in"))))
        {
            i++;
        }

        return i > first && i < to && (items[i].Kind is ItemKind.Word or ItemKind.Other || items[i].Is(CueKind.Block) || items[i].Is(CueKind.Process));
    }

    private static bool IsPredicate(Item item) => item.Is(CueKind.Event) || item.Is(CueKind.Light) || item.Is(CueKind.Operator) || item.Is(CueKind.State) || item.Is(CueKind.Modality);
}
