using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>The organizations that a clause names in one breath: <em>a member of the SCO, the EAEU and the CSTO</em>.</summary>
internal static class OrganizationList
{
    // A bracket, a separator, an article and a preposition may stand before an organization or its date.
    private const int Reach = 5;

    /// <summary>The organizations that follow the first with a date of their own: <em>entered NATO on 29 March and the Union on 1 May</em>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The first organization.</param>
    /// <param name="date">Item of its date, behind it.</param>
    /// <param name="to">Just past the last item of the clause.</param>
    public static IEnumerable<(FoundOrganization Organization, int Date)> Dated(SentenceContext sentence, FoundOrganization found, int date, int to)
    {
        // "was admitted to the United Nations on 14 July and, on 27 July, to the African Union"
        if (found.Item >= 0 && date > found.Item && Fronted(sentence, date, to) is (var after, var when))
        {
            yield return (new FoundOrganization(sentence.Items[after].Id!, after), when);
            yield break;
        }

        while (found.Item >= 0 && date > found.Item && Next(sentence, date, to) is var next and >= 0 && sentence.GroupAt(next) is { OfOrganizations: true, Members.Count: 1, IsException: false }
            && Date(sentence, next, to) is var own and >= 0 && !Organs.IsOrgan(sentence.Items[next].Id!))
        {
            yield return (new FoundOrganization(sentence.Items[next].Id!, next), own);
            date = own;
        }
    }

    /// <summary>Whether behind a date in parentheses another organization follows with one: <em>acceded to the IMF (1986), the World Bank (1986) and UNESCO (1989)</em>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">Item of the date.</param>
    public static bool IsDatedSeries(SentenceContext sentence, int date) =>
        Next(sentence, date, sentence.Items.Count) is var next and >= 0 && Date(sentence, next, sentence.Items.Count) is var own and > 0 && sentence.Items[own - 1].Mark == '(';

    /// <summary>Whether an organization stands in a list that another one opens, each with its date.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Item of the first.</param>
    /// <param name="other">Item of the other.</param>
    public static bool IsInSeries(SentenceContext sentence, int first, int other)
    {
        var (at, to) = (first, sentence.Items.Count);
        while (at < other && Date(sentence, at, to) is var date and >= 0)
        {
            at = Next(sentence, date, to);
            if (at < 0 || at == other)
            {
                return at == other;
            }
        }

        return false;
    }

    // An organization with its date before it, between commas or not, behind a conjunction.
    private static (int Organization, int Date)? Fronted(SentenceContext sentence, int date, int to)
    {
        var (joined, when) = (false, -1);
        for (var i = date + 1; i < to && i <= date + 2 * Reach; i++)
        {
            var item = sentence.Items[i];
            if (item.Kind == ItemKind.Organization)
            {
                return joined && when >= 0 && !Organs.IsOrgan(item.Id!) && sentence.GroupAt(i) is { OfOrganizations: true, Members.Count: 1 } ? (i, when) : null;
            }

            joined |= item.Is(CueKind.Conjunction);
            when = item.Kind == ItemKind.Date && joined ? i : when;
            if (item.Mark != ',' && item.Kind != ItemKind.Date && !item.Is(CueKind.Conjunction) && !item.Is(CueKind.Article) && !item.Is(CueKind.Preposition))
            {
                return null;
            }
        }

        return null;
    }

    // The organization behind a separator, in the same role or without a preposition.
    private static int Next(SentenceContext sentence, int date, int to)
    {
        var separated = false;
        for (var i = date + 1; i < to && i <= date + Reach; i++)
        {
            var item = sentence.Items[i];
            if (item.Kind == ItemKind.Organization)
            {
                return separated || item.Coordinated ? i : -1;
            }

            separated |= item.Mark == ',' || item.Is(CueKind.Conjunction);
            if (item.Mark is not (',' or ')') && !item.Is(CueKind.Conjunction) && !item.Is(CueKind.Article) && !item.Is(CueKind.Preposition))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int Date(SentenceContext sentence, int organization, int to)
    {
        for (var i = organization + 1; i < to && i <= organization + Reach; i++)
        {
            if (sentence.Items[i].Kind == ItemKind.Date)
            {
                return i;
            }

            if (!sentence.Items[i].Is(CueKind.Article) && !sentence.Items[i].Is(CueKind.Preposition) && sentence.Items[i].Kind != ItemKind.Word && sentence.Items[i].Mark != '(')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The other organizations that act together: <em>both the African Union and SADC suspended Madagascar</em>; none where the one found is no agent before its verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The organization of a clause.</param>
    /// <param name="p">Its predication.</param>
    public static IEnumerable<FoundOrganization> Agents(SentenceContext sentence, FoundOrganization found, Predication p)
    {
        if (found.Item < 0 || found.Item >= p.Core || p.Cue is not { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: CueForm.Finite } || p.Operators.Count > 0 || sentence.Isolating || Voice.IsPassive(sentence, p.Core)
            || sentence.GroupAt(found.Item) is not { OfOrganizations: true, Preposition: "", Members.Count: > 1 } group)
        {
            yield break;
        }

        for (var i = group.First; i <= group.Last; i++)
        {
            if (sentence.Items[i] is { Kind: ItemKind.Organization, Id: { } id } && id != found.Id && !Organs.IsOrgan(id) && Organs.TakesMembers(id))
            {
                yield return new FoundOrganization(id, i);
            }
        }
    }

    /// <summary>The organizations coordinated with <paramref name="found"/>, itself left out; none where it is the one that acts.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The organization of a clause.</param>
    /// <param name="after">The item that its object or complement follows.</param>
    public static IEnumerable<FoundOrganization> Others(SentenceContext sentence, FoundOrganization found, int after)
    {
        // 同时是甲和乙的成员: where no form tells, both stand before the noun.
        if (found.Item < 0 || sentence.Items[found.Item].Kind == ItemKind.Symbol || (found.Item <= after && !sentence.Isolating) || sentence.GroupAt(found.Item) is not { OfOrganizations: true, IsException: false, Members.Count: > 1 } group)
        {
            yield break;
        }

        for (var i = sentence.Isolating ? group.First : found.Item + 1; i <= group.Last; i++)
        {
            // The acronym of the same organization is no other one.
            if (sentence.Items[i] is { Kind: ItemKind.Organization, Id: { } id } && id != found.Id && !Organs.IsOrgan(id) && Organs.TakesMembers(id))
            {
                yield return new FoundOrganization(id, i);
            }
        }
    }
}
