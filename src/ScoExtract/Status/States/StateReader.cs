using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.States;

/// <summary>Reads who holds a status: <em>is a member of</em>, <em>member of</em> after a name, lists after a status noun.</summary>
internal sealed class StateReader(SentenceContext sentence, OrganizationFinder organizations)
{
    // Items between a verb and the words for those who go along.
    private const int CompanyReach = 5;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly CompositionReader _composed = new(sentence, organizations);
    private readonly HeldReader _held = new(sentence, organizations);
    private readonly BelongingReader _belonging = new(sentence, organizations);
    private readonly ProStatus _so = new(sentence, organizations);

    /// <summary>The states that a sentence tells.</summary>
    /// <param name="predications">The changes that it tells.</param>
    public IEnumerable<Held> Read(IReadOnlyList<Predication> predications) => All(predications).Where(h => !IsSeat(h));

    // "El Consejo está integrado además por ...": who sits in an organ that is only pointed to is not said to be its member.
    private bool IsSeat(Held held) =>
        held.Organization.Item >= 0 && _items[held.Organization.Item].Kind != ItemKind.Organization && Organs.IsSeat(held.Organization.Id, held.Status);

    private IEnumerable<Held> All(IReadOnlyList<Predication> predications)
    {
        foreach (var entry in OrganizationEntries.Read(sentence))
        {
            yield return entry;
        }

        Held? last = null;
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Is(CueKind.Status) && !sentence.Consumed[i] && !Elected(i) && !Aspiration.Governs(_items, i) && (_held.Read(i, predications, last) ?? (last is { } before ? SharedVerb.Further(sentence, organizations, i, before) : null)) is { } held)
            {
                last = held;
                var dated = held.Subject.First > i && (held.Verb < 0 || sentence.VerbFirst || (held.Verb > i && held.Subject.First > held.Verb)) ? Dated(held) : [];
                foreach (var each in dated)
                {
                    yield return each;
                }

                if (dated.Count > 0)
                {
                    continue;
                }

                yield return held;
                foreach (var other in OrganizationList.Others(sentence, held.Organization, i))
                {
                    yield return held with { Organization = other };
                }

                foreach (var further in DatedOrganizations.Of(sentence, held))
                {
                    yield return further;
                }

                if (Likewise(i) is { } too && too != held.Subject)
                {
                    yield return held with { Subject = too };
                }
            }
            else if (_items[i].Is(CueKind.State, ProStatus.So) && _so.Read(i, last) is { } likewise)
            {
                last = likewise;
                yield return likewise;
            }
            else if (_items[i].Is(CueKind.State, "attend") && _belonging.Read(i) is { } attends)
            {
                yield return attends;
            }
            else if (_items[i].Is(CueKind.State, "belong") && (_composed.Belonging(i) ?? _belonging.Read(i)) is { } belongs)
            {
                foreach (var each in Dated(belongs) is { Count: > 0 } dated && belongs.Subject.First > i ? dated : [belongs])
                {
                    yield return each;
                }

                foreach (var other in OrganizationList.Others(sentence, belongs.Organization, i))
                {
                    yield return belongs with { Organization = other };
                }

                foreach (var further in DatedOrganizations.Of(sentence, belongs))
                {
                    yield return further;
                }

                if (Companions(i) is { } with && with != belongs.Subject)
                {
                    yield return belongs with { Subject = with };
                }
            }
            else if (_items[i].Is(CueKind.State, "include") && _composed.Including(i) is { } includes)
            {
                foreach (var each in Dated(includes) is { Count: > 0 } dated ? dated : [includes])
                {
                    yield return each;
                }
            }
        }
    }

    // A list in which each name has its date in parentheses.
    private List<Held> Dated(Held held) => [.. new DatedLists(sentence).Listed(held.Subject).Select(d => held with { Subject = d.Group, DateItem = d.Date })];

    // "Integra, junto con Camerún y Chad, la CEMAC": those told between commas belong too.
    private SubjectGroup? Companions(int verb)
    {
        for (var i = verb + 1; i + 1 < _items.Count && i < verb + CompanyReach; i++)
        {
            if (_items[i].Is(CueKind.Conjunction, "together"))
            {
                var name = i + 1;
                name += name < _items.Count && _items[name].Is(CueKind.Article) ? 1 : 0;
                return name < _items.Count && sentence.GroupAt(name) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } company ? company : null;
            }
        }

        return null;
    }

    // "was an original Member, as were Belarus and Ukraine"
    private SubjectGroup? Likewise(int status)
    {
        var alone = true;
        for (var i = status + 1; i < _items.Count && _items[i].Mark != ';'; i++)
        {
            // "es miembro de la Unión, junto con el Perú": another verb or conjunction before it would have companions of its own.
            alone &= !_items[i].TellsStatus && !_items[i].Is(CueKind.State) && !_items[i].Is(CueKind.Clause) && !(_items[i].JoinsClauses && !sentence.InsideGroup(i));
            if (_items[i].Is(CueKind.Conjunction, "likewise") || (alone && !sentence.Isolating && _items[i].Is(CueKind.Conjunction, "together")))
            {
                var next = i + 1;
                while (next < _items.Count && _items[next].Is(CueKind.Article))
                {
                    next++;
                }

                return next < _items.Count && sentence.GroupAt(next) is { OfCity: false, OfOrganizations: false, IsAnaphor: false } group ? group : null;
            }
        }

        return null;
    }

    // A person is elected or appointed a member of a board.
    private bool Elected(int status)
    {
        for (var i = status - 1; i >= 0 && sentence.Gap(i, status) <= 6; i--)
        {
            if (_items[i].Is(CueKind.Block, "elected"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a status is news rather than a state: a headline "ORGANIZATION: name, its tenth member", without a verb or a full stop.</summary>
    public bool IsHeadline(Held held) =>
        held.Verb < 0 && _items.Count > 3 && _items[0].Kind == ItemKind.Organization && _items[1].Mark == ':' && _items[^1].Mark != '.' && held.Subject.First > 1;
}
