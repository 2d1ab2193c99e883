using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Organizations;

/// <summary>What the names and pointers of a sentence (<em>the Organization</em>, <em>its</em>) say of organizations.</summary>
internal sealed class OrganizationPointers(SentenceContext sentence)
{
    // A relative clause between an organization and what points past it is not longer than this.
    private const int ClauseReach = 40;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The organization that an item names or points to, the subject's own left out; null for none.</summary>
    public FoundOrganization? At(int i, SubjectGroup? subject)
    {
        if (subject is not null && i >= subject.First && i <= subject.Last)
        {
            return null;
        }

        var item = _items[i];
        if ((item.Is(CueKind.Subject, SubjectGroup.Former) || item.Is(CueKind.Subject, SubjectGroup.Latter)) && OfTwo(i) is var (former, latter))
        {
            return new FoundOrganization(item.Is(CueKind.Subject, SubjectGroup.Former) ? former : latter, i);
        }

        if (item.Kind == ItemKind.Organization)
        {
            return Organs.TakesMembers(item.Id!) ? new FoundOrganization(item.Id!, i) : null;
        }

        // "the Council of the OECD" is no pointer; "its observers ... in the SCO" points ahead.
        if (!item.Is(CueKind.Organization) || Continues(i))
        {
            return null;
        }

        // "the Union, which started in 2015, counts as its members": what the clause has pointed to.
        if (item.Cue!.Value.Length == 0 && Pointed(i) is var pointer and >= 0)
        {
            return At(pointer, subject) is { } same ? same with { Item = i } : null;
        }

        var id = (item.Cue!.Value == "that" ? NamedInClauseBefore(i) ?? sentence.Discourse.ThatOrganization(item.Span.Start, _items[0].Span.Start) : sentence.Discourse.Organization(item.Span.Start, item.Cue.Value)) ?? Ahead(i);
        id = id is not null && sentence.Discourse.About(item.Span.Start) is { } main && main != id && ClosedBefore(i, id) ? main : id;
        return id is null ? null : new FoundOrganization(id, i);
    }

    // The last word before an item that points to an organization by its kind, no name between; -1 for none.
    private int Pointed(int item)
    {
        for (var i = item - 1; i >= 0 && _items[i].Kind != ItemKind.Organization && _items[i].Mark != ';'; i--)
        {
            if (_items[i].Cue is { Kind: CueKind.Organization, Value: { Length: > 0 } kind } && kind != "that" && !Continues(i))
            {
                return i;
            }
        }

        return -1;
    }

    // 集安组织与欧亚经济联盟……：前者的成员国有…: the two that the sentence joins, else the only two that it and the one before name.
    private (string Former, string Latter)? OfTwo(int pointer)
    {
        for (var i = pointer - 1; i >= 0; i--)
        {
            if (sentence.GroupAt(i) is { IsAnaphor: false, Members.Count: > 1 } list)
            {
                if (list is { OfOrganizations: true, Members.Count: 2 })
                {
                    return (list.Members[0]["org:".Length..], list.Members[1]["org:".Length..]);
                }

                i = list.First;
            }
        }

        return sentence.Discourse.OnlyTwo(_items[pointer].Span.Start);
    }

    // "l'UNESCO a été prévenue : son pays cessera d'être membre de cette organisation": what another clause of the sentence names.
    private string? NamedInClauseBefore(int pointer)
    {
        var parted = false;
        for (var i = pointer - 1; i >= 0; i--)
        {
            parted |= _items[i].Mark is ':' or ';' || _items[i].Is(CueKind.Clause);
            if (_items[i].Kind == ItemKind.Organization && Organs.TakesMembers(_items[i].Id!))
            {
                return parted && !Organs.IsOrgan(_items[i].Id!) ? _items[i].Id : null;
            }
        }

        return null;
    }

    // "Mali and Niger, which founded the Alliance in 2023, left the bloc": what a relative clause names, which a comma has closed, is not meant.
    private bool ClosedBefore(int pointer, string id)
    {
        var comma = false;
        for (var i = pointer - 1; i > 0 && i > pointer - ClauseReach; i--)
        {
            comma |= _items[i].Mark == ',' && !sentence.InsideGroup(i);
            if (_items[i].Kind == ItemKind.Organization && Organs.Holder(_items[i].Id!, MemberStatus.Member) == id)
            {
                if (!comma)
                {
                    return false;
                }

                for (var open = i - 1; open > 0 && !(_items[open].Mark == ',' && !sentence.InsideGroup(open)); open--)
                {
                    if (_items[open].Is(CueKind.Clause, "rel") && _items[open - 1].Mark == ',')
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>The item of a pronoun (<em>it</em>) between two items that may stand for an organization; -1 for none.</summary>
    public static int Pronoun(SentenceContext sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.GroupAt(i) is { IsAnaphor: true, Role: "one" or "it" })
            {
                return i;
            }
        }

        return -1;
    }

    private bool Continues(int i)
    {
        var next = i + 1;
        while (next < _items.Count && (_items[next].Is(CueKind.Article) || _items[next].Is(CueKind.Preposition, "of")))
        {
            next++;
        }

        return next > i + 1 && next < _items.Count && _items[next].Kind == ItemKind.Organization && _items[i].Cue!.Value.Length > 0;
    }

    private string? Ahead(int i)
    {
        while (++i < _items.Count)
        {
            if (_items[i].Kind == ItemKind.Organization)
            {
                return _items[i].Id;
            }
        }

        return null;
    }
}
