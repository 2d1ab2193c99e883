using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Finds further organizations of a status, each with a date of its own: <em>a member of NATO since 1949 and of EFTA since 1960</em>, <em>عضو في الناتو منذ 1949 وفي الرابطة منذ 1960</em>.</summary>
internal static class DatedOrganizations
{
    /// <summary>The same status in the organizations behind the first one and its date.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="held">The status in the first organization.</param>
    public static IEnumerable<Held> Of(SentenceContext sentence, Held held)
    {
        var items = sentence.Items;
        var last = held.Organization.Item;
        while (last >= 0 && last < items.Count && sentence.GroupAt(last) is { OfOrganizations: true } group)
        {
            var date = Dated(items, group.Last + 1);
            if (date < 0 || Next(items, date + 1, sentence.OwnsByCase) is not (var next and > 0) || sentence.GroupAt(next) is not { OfOrganizations: true, Members.Count: 1 } further || items[next].Id is not { } id || !Organs.TakesMembers(id))
            {
                yield break;
            }

            var own = Dated(items, further.Last + 1);
            yield return held with { Organization = new FoundOrganization(Organs.Holder(id, held.Status), next), DateItem = own >= 0 ? own : DatedLists.Undated };
            last = next;
        }
    }

    // The date right behind an organization, over "since" and the like; -1 for none.
    private static int Dated(IReadOnlyList<Item> items, int from)
    {
        var i = from;
        while (i < items.Count && (items[i].Is(CueKind.Since) || items[i].Is(CueKind.Preposition) || items[i].Is(CueKind.Article) || items[i].Mark == '(') && !items[i].Coordinated)
        {
            i++;
        }

        return i < items.Count && items[i].Kind == ItemKind.Date ? i : -1;
    }

    // The organization behind a conjunction and the preposition that is said again, which case endings may stand for; -1 for none.
    private static int Next(IReadOnlyList<Item> items, int from, bool bare)
    {
        var (i, joined, led) = (from, false, bare);
        while (i < items.Count && (items[i].Mark is ')' or ',' || items[i].JoinsClauses || items[i].Is(CueKind.Preposition) || items[i].Is(CueKind.Article)))
        {
            joined |= items[i].JoinsClauses || items[i].Coordinated || items[i].Mark == ',';
            led |= items[i].Is(CueKind.Preposition);
            i++;
        }

        return i < items.Count && led && joined && items[i].Kind == ItemKind.Organization ? i : -1;
    }
}
