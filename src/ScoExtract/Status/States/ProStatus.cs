using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.States;

/// <summary>Reads a verb whose pronoun stands for the status told just before: <em>España es miembro desde 1982; Hungría lo es desde 1999</em>.</summary>
internal sealed class ProStatus(SentenceContext sentence, OrganizationFinder organizations)
{
    /// <summary>The value of such verbs.</summary>
    public const string So = "so";

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly HolderFinder _holders = new(sentence);
    private readonly BelongingReader _belonging = new(sentence, organizations);

    // What was told before the sentence, whatever its changes tell meanwhile.
    private readonly (MemberStatus? Status, string? Organization) _before = (sentence.Discourse.LastStatus, sentence.Discourse.LastOrganization);

    /// <summary>The state that such a verb tells; null where no status was told before it.</summary>
    /// <param name="verb">Item of the verb.</param>
    /// <param name="last">The state that the sentence has told before it; null for none.</param>
    public Held? Read(int verb, Held? last)
    {
        var from = verb;
        while (from > 0 && _items[from - 1].Mark != ';')
        {
            from--;
        }

        if (Status(verb, last) is not (var status, var told) || (_holders.Before(verb, from) ?? Behind(verb) ?? Omitted(verb, from)) is not { } holder)
        {
            return null;
        }

        var own = Own(verb, holder);
        return (own ?? told) is { } where ? new Held(holder, verb, status, own ?? (where with { Id = Organs.Holder(where.Id, status) }), verb, []) { DateItem = Date(verb) } : null;
    }

    // What the sentence has said last, else the one before.
    private (MemberStatus Status, FoundOrganization? Organization)? Status(int verb, Held? last)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (_items[i].Is(CueKind.Status) && StatusNouns.Value(_items, i) is { } said)
            {
                return (said, organizations.NextToStatus(i, 0, verb, null) ?? last?.Organization ?? Topic(verb));
            }
        }

        return last is { } held ? (held.Status, held.Organization)
            : _before.Status is { } before ? (before, _before.Organization is { } there ? new FoundOrganization(there, -1) : Topic(verb)) : null;
    }

    private FoundOrganization? Topic(int verb) => sentence.Discourse.Topic(_items[verb].Span.Start) is { } topic ? new FoundOrganization(topic, -1) : null;

    // "Ya lo era en la OMC"
    private FoundOrganization? Own(int verb, SubjectGroup holder)
    {
        for (var i = verb + 1; i < _items.Count && !Ends(i); i++)
        {
            if ((GroupReader.Role(_items, i) is "in" or "of" || (sentence.Inverts && GroupReader.Role(_items, i) == "to")) && organizations.Pointers.At(i, holder) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "También lo son Turquía y Grecia"
    private SubjectGroup? Behind(int verb)
    {
        var name = verb + 1;
        while (name < _items.Count && (_items[name].Is(CueKind.Article) || _items[name].IsFiller))
        {
            name++;
        }

        return name < _items.Count && sentence.GroupAt(name) is { OfCity: false, IsAnaphor: false, Preposition: "" } group ? group : null;
    }

    private SubjectGroup? Omitted(int verb, int from) => (from > 0 && sentence.DropsSubject) || _belonging.OmitsSubject(verb, 0) ? Told(verb) : null;

    // Of whom a change to that status was told, who may be an organization.
    private SubjectGroup Told(int verb) =>
        _before.Status is not null && sentence.Discourse.LastChange is { } change && (change.Status, change.Organization) == (_before.Status, _before.Organization) && sentence.Discourse.LastSubjects is { Count: > 0 } told && told.TrueForAll(s => s.StartsWith("org:", StringComparison.Ordinal))
            ? new SubjectGroup { First = verb, Last = verb, Members = [.. told], Spans = [.. told.Select(_ => _items[verb].Span)], OfOrganizations = true } : SubjectGroup.Dropped(verb);

    private int Date(int verb)
    {
        for (var i = verb + 1; i < _items.Count && !Ends(i); i++)
        {
            if (_items[i].Kind == ItemKind.Date && GroupReader.Role(_items, i) is not ("with" or "until"))
            {
                return i;
            }
        }

        return DatedLists.Undated;
    }

    // What another verb says.
    private bool Ends(int i) => _items[i].Mark is ';' or ':' || _items[i].Is(CueKind.State) || _items[i].TellsStatus;
}
