using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Finds which of the names that a clause tells of has which date, where they are named or counted again behind it: <em>Estonia and Latvia joined, Estonia in 2010 and Latvia in 2016</em>, <em>les deux premiers en 1961, le troisième en 1960</em>.</summary>
internal sealed class Apportioned(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly DatesBeside _dates = new(sentence);

    /// <summary>The names, each with its date; none where they are not apportioned.</summary>
    /// <param name="subject">Whom the clause tells of; may only be pointed to (<em>both</em>).</param>
    /// <param name="core">Its verb or status, behind which the parts stand.</param>
    public List<DatedLists.Dated> Of(SubjectGroup subject, int core)
    {
        if (subject is { IsAnaphor: false, Members.Count: < 2 })
        {
            return [];
        }

        for (var i = Math.Max(core, subject.Last) + 1; i < _items.Count && _items[i].Mark is not (';' or '.'); i++)
        {
            if (_items[i].Mark is ',' or ':' or '(' or '-' && Parts(subject, i + 1) is { Count: > 1 } parts)
            {
                return parts;
            }
        }

        return [];
    }

    private List<DatedLists.Dated> Parts(SubjectGroup subject, int at)
    {
        var found = new List<DatedLists.Dated>();
        while (at < _items.Count)
        {
            if (_items[at].Mark is ',' or ';' || _items[at].Is(CueKind.Article) || _items[at].Is(CueKind.Conjunction))
            {
                at++;
                continue;
            }

            if (sentence.GroupAt(at) is not { } group || group.First != at || Part(subject, group) is not { } part || _dates.Of(group, _items.Count, parenthesized: false) is not (var date and >= 0))
            {
                break;
            }

            found.Add(new DatedLists.Dated(part, date));
            at = _dates.End(date) + 1;
        }

        return found;
    }

    // The names of a part: named again, or counted off.
    private static SubjectGroup? Part(SubjectGroup subject, SubjectGroup group)
    {
        if (!group.IsAnaphor)
        {
            return group is { OfCity: false, OfDemonyms: false } && group.OfOrganizations == subject.OfOrganizations && (subject.Members.Count == 0 || group.Members.TrueForAll(subject.Members.Contains)) ? group : null;
        }

        return Anaphors.PartOf(group.Role, subject.Members) is var (first, count) && count > 0 && count < subject.Members.Count
            ? new SubjectGroup { First = group.First, Last = group.Last, Members = subject.Members.GetRange(first, count), Spans = subject.Spans.GetRange(first, count), OfOrganizations = subject.OfOrganizations } : null;
    }
}
