using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds who a predication is about. Nearness alone is never enough: the group must stand where the frame's subject stands.</summary>
internal sealed class SubjectFinder
{
    private readonly SentenceContext _sentence;
    private readonly IReadOnlyList<Item> _items;
    private readonly NamesBehind _behind;
    private readonly ClauseSubjects _clause;

    public SubjectFinder(SentenceContext sentence)
    {
        (_sentence, _items) = (sentence, sentence.Items);
        _behind = new NamesBehind(sentence);
        _clause = new ClauseSubjects(sentence);
    }

    /// <summary>The subject of a predication; null when the clause names none.</summary>
    public SubjectGroup? Find(Predication p)
    {
        if (p.Gapped is { } gapped)
        {
            return gapped;
        }

        // "the application, examined in 2018, was rejected by India": whose application it was.
        if (PredicationLinks.Application(_sentence, p) is { } application)
        {
            return Find(application);
        }

        // A second status behind the verb that is said once has the verb's subject.
        if (p.From > p.Core && p.Later < 0)
        {
            return null;
        }

        // "opened accession negotiations with Albania": the state across the table is who is to join.
        if (p.Cue.Change == StatusChange.ProcessStarted && _clause.Find(p, organizations: false) is null && Across(p) is { } across)
        {
            return across;
        }

        if (Described(p) is { } described)
        {
            return described;
        }

        // "Ireland (withdrew 1949), New Zealand, South Africa (withdrew 1961, rejoined 1994)": a remark is of the name right before it.
        if (Remarked(p) is { } remarked)
        {
            return remarked;
        }

        if (Accompanying(p) is { } accompanying)
        {
            return accompanying;
        }

        // "they were leaving: Mali, Niger and Burkina Faso": whom the pronoun stands for is told behind the colon.
        if (_clause.Find(p, organizations: false) is { IsAnaphor: true, Role: "any" or [>= '2' and <= '9'] } pointer && (pointer.First < p.Core || _sentence.FreeOrder || _sentence.VerbFirst) && _behind.Listed(p) is { OfOrganizations: false } named)
        {
            return named;
        }

        // "Depuis qu'il a rejoint le bloc en 2012, le Venezuela …": the pronoun of the clause that opens the sentence is for the subject behind its comma.
        if (Cataphor(p) is { } ahead)
        {
            return ahead;
        }

        // States first, also those told behind their number (انسحبت ثلاث دول، وهي مالي والنيجر وغينيا): an organization is a subject only where no state is.
        var found = _clause.Find(p, organizations: false);
        var relative = RelativeSubject.Of(_sentence, p);
        return (found is null or { IsAnaphor: true } || _sentence.OwnsByCase || found.First < p.Core || (relative is { Members.Count: 1 } last && found.Members.Count > 1 && found.Spans[^1] == last.Spans[0]) ? relative : null) ?? found ?? (_sentence.VerbFirst ? _behind.Listed(p) : null) ?? Further(p) ?? _clause.Find(p, organizations: true);
    }

    // "solicitó su ingreso en la OPEP, que lo aprobó": what is told further of the same step is told of the same State.
    private SubjectGroup? Further(Predication p) => p is { Later: >= 0, Before: { } before } && before.Core == p.Core && !_sentence.Isolating ? _clause.Find(before, organizations: false) : null;

    // "la Commission de l'océan Indien (COI), admise comme observatrice": a participle behind a comma describes the organization before it.
    private SubjectGroup? Described(Predication p)
    {
        if (!_sentence.Inverts || p is not { Cue: { Subject: SubjectRole.Patient, Form: CueForm.Finite }, Operators.Count: 0, StatusItem: >= 0, Core: > 2 } || _items[p.Core - 1].Mark != ',')
        {
            return null;
        }

        var last = p.Core - 2;
        last -= _items[last].Mark == ')' && last > 2 && _items[last - 2].Mark == '(' ? 3 : 0;
        return _sentence.GroupAt(last) is { OfOrganizations: true, Members.Count: 1 } group ? group : null;
    }

    private static bool Leaves(Predication p) => p.Cue.Change is StatusChange.Withdrawn or StatusChange.Suspended or StatusChange.Expelled or StatusChange.Ended;

    private SubjectGroup? Cataphor(Predication p) =>
        _sentence.Inverts && p.From == 0 && _clause.Find(p, organizations: false) is { IsAnaphor: true, Role: not "poss", First: > 0 and <= 3 } pronoun && pronoun.First < p.Core && (_items[pronoun.First - 1].Is(CueKind.Clause, "sub") || _items[pronoun.First - 1].Is(CueKind.Clause, Item.WhenValue) || (pronoun.First == 1 && _items[0].JoinsClauses))
        && OpeningPhrase.Subject(_sentence, p, p.Core) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false } group && (group.Members.Count > 1) == (pronoun.Role is "any" or [>= '2' and <= '9']) ? group : null;

    private SubjectGroup? Remarked(Predication p)
    {
        if (_sentence.Isolating || p is not { Cue.Kind: CueKind.Event or CueKind.Light, Operators.Count: 0 } || !(p.Cue.Form == CueForm.Finite || Leaves(p)))
        {
            return null;
        }

        var open = p.Start - 1;
        while (open > 0 && _items[open].Mark is not ('(' or ')' or ';') && _sentence.GroupAt(open) is null && (_items[open].Kind != ItemKind.Word || _items[open].Mark != '\0'))
        {
            open--;
        }

        if (open <= 0 || _items[open].Mark != '(' || _sentence.GroupAt(open - 1) is not { OfOrganizations: false, OfCity: false, IsAnaphor: false, Members.Count: > 1 } listed || listed.Last != open - 1)
        {
            return null;
        }

        // "Bolivia, Peru and Venezuela (suspended)": all of them seldom leave a list of members together.
        var parted = !_items[listed.Last].Coordinated && GroupReader.Before(_items, listed.Last) is var joint and >= 0 && _items[joint].Mark == ',';
        return parted || (listed.Members.Count > 2 && Leaves(p)) ? listed.Only(listed.Members.Count - 1) : null;
    }

    // "has 55 members, with Mali suspended since 2021": behind such a preposition, where it opens a phrase, a participle tells of the name before it.
    private SubjectGroup? Accompanying(Predication p)
    {
        if (_sentence.Isolating || _sentence.VerbFirst || _sentence.OwnsByCase || p is not { Cue: { Kind: CueKind.Event or CueKind.Light, Form: not CueForm.Noun }, Operators.Count: 0 })
        {
            return null;
        }

        var last = p.Core - 1;
        while (last > p.From && (_items[last].IsFiller || _items[last].Is(CueKind.Article)))
        {
            last--;
        }

        return last > 0 && _sentence.GroupAt(last) is { Preposition: "with", OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false } group
            && GroupReader.Before(_items, group.First) is var with && (with == 0 || _items[with - 1].Mark is ',' or '(' or ';' or ':' or '-') ? group : null;
    }

    private SubjectGroup? Across(Predication p)
    {
        for (var i = _sentence.Isolating ? p.From : p.Core + 1; i < p.To && (i < p.Core || _sentence.Gap(p.Core, i) <= OwnerFinder.Reach); i++)
        {
            if (_sentence.GroupAt(i) is { Preposition: "with", OfOrganizations: false, OfCity: false } group)
            {
                return group;
            }
        }

        return null;
    }
}
