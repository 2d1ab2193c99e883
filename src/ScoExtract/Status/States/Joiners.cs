using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Reads who came later from what follows a list of members: <em>the founding members are Angola and Zambia, joined by Namibia in 1990</em>. Where a verb tells a change, they are its companions instead.</summary>
internal sealed class Joiners(SentenceContext sentence)
{
    // Marks between the list and the word for who comes then.
    private const int MarkReach = 3;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Who joined behind the holders of a status; null for nobody.</summary>
    /// <param name="held">The status and its holders.</param>
    public FactDraft? Read(Held held)
    {
        if (held.Status != MemberStatus.Member || held.Subject.OfOrganizations || held.Subject.IsAnaphor)
        {
            return null;
        }

        var then = held.Subject.Last + 1;
        while (then < _items.Count && then <= held.Subject.Last + MarkReach && _items[then].Mark is ',' or '-' or '(' or ')')
        {
            then++;
        }

        if (then >= _items.Count || then == held.Subject.Last + 1 || !_items[then].Is(CueKind.Conjunction, Item.ThenValue))
        {
            return null;
        }

        var next = then + 1;
        while (next < _items.Count && (_items[next].Is(CueKind.Article) || _items[next].Is(CueKind.Preposition, "by")))
        {
            next++;
        }

        return next < _items.Count && sentence.GroupAt(next) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } joined ? new FactDraft
        {
            P = new Predication { Core = then, Cue = _items[then].Cue!, From = held.Subject.Last + 1, To = _items.Count },
            Change = StatusChange.Granted,
            Status = held.Status,
            Trigger = then,
            Subject = joined,
            Organization = held.Organization,
            DateItem = new DatesBeside(sentence).Of(joined, _items.Count, parenthesized: false) is var date and >= 0 ? date : DatedLists.Undated,
            OwnSubject = true,
        } : null;
    }
}
