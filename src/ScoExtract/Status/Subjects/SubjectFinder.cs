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
    private readonly SubjectPositions _positions;
    private readonly InferredSubjects _inferred;
    private readonly NamesBehind _behind;
    private readonly PatientFinder _patients;
    private readonly OwnerFinder _owners;

    public SubjectFinder(SentenceContext sentence)
    {
        (_sentence, _items) = (sentence, sentence.Items);
        _positions = new SubjectPositions(sentence);
        _inferred = new InferredSubjects(sentence, _positions);
        _behind = new NamesBehind(sentence);
        _patients = new PatientFinder(sentence);
        _owners = new OwnerFinder(sentence);
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
        if (p.Cue.Change == StatusChange.ProcessStarted && Find(p, organizations: false) is null && Across(p) is { } across)
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

        // "they were leaving: Mali, Niger and Burkina Faso": whom the pronoun stands for is told behind the colon.
        if (Find(p, organizations: false) is { IsAnaphor: true, Role: "any" or [>= '2' and <= '9'] } pointer && (pointer.First < p.Core || _sentence.FreeOrder || _sentence.VerbFirst) && _behind.Listed(p) is { OfOrganizations: false } named)
        {
            return named;
        }

        // States first: an organization is a subject only where no state is.
        var found = Find(p, organizations: false);
        return (found is null or { IsAnaphor: true } ? RelativeSubject.Of(_sentence, p) : null) ?? found ?? Find(p, organizations: true);
    }

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

    private SubjectGroup? Remarked(Predication p)
    {
        if (_sentence.Isolating || p is not { Cue: { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite }, Operators.Count: 0 })
        {
            return null;
        }

        var open = p.Start - 1;
        while (open > 0 && _items[open].Mark is not ('(' or ')' or ';') && _sentence.GroupAt(open) is null && (_items[open].Kind != ItemKind.Word || _items[open].Mark != '\0'))
        {
            open--;
        }

        return open > 0 && _items[open].Mark == '(' && _sentence.GroupAt(open - 1) is { OfOrganizations: false, OfCity: false, IsAnaphor: false, Members.Count: > 1 } listed && listed.Last == open - 1
            && _items[listed.Last].Coordinated == false && GroupReader.Before(_items, listed.Last) is var joint and >= 0 && _items[joint].Mark == ',' ? listed.Only(listed.Members.Count - 1) : null;
    }

    private SubjectGroup? Filer(Predication p, Func<SubjectGroup, bool> fits)
    {
        for (var i = p.End + 1; i < p.To && _items[i].Mark == '\0'; i++)
        {
            if (_sentence.GroupAt(i) is { OfOrganizations: false, Preposition: "" } group)
            {
                var verb = group.Last + 1;
                verb += verb < p.To && _items[verb].Is(CueKind.Modality, "near") ? 1 : 0;
                var received = _items[group.First - 1] is { Cue: { Kind: CueKind.Light, Subject: SubjectRole.Doer, Form: CueForm.Finite } };
                return fits(group) && (received || (verb < p.To && (_items[verb].Kind == ItemKind.Word || _items[verb].Is(CueKind.Modality)))) ? group : null;
            }
        }

        return null;
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

    private SubjectGroup? Find(Predication p, bool organizations)
    {
        bool Fits(SubjectGroup g) => g.OfOrganizations == organizations && !g.IsException;
        var outer = p.Operators.Count > 0 ? p.Operators[0] : p.Core;
        if (p.Cue.Kind == CueKind.Status || p.Cue.Form == CueForm.Noun)
        {
            var genitive = _owners.Of(p, p.Core, Fits);
            if (genitive is not null)
            {
                return genitive;
            }
        }

        // "the application of Burundi to join", "the invitation to Egypt", "rejected the application of Palestine for membership"
        for (var o = p.Operators.Count - 1; o >= 0; o--)
        {
            if (_items[p.Operators[o]].Cue!.Form == CueForm.Noun && _owners.Of(p, p.Operators[o], Fits) is { } owner)
            {
                return owner;
            }
        }

        // "Заявку на вступление в БРИКС Астана не подавала": where an object stands first, whoever does it stands beside the verb at the end.
        if (_sentence.FreeOrder && p.Operators.Count > 0 && p.Later < 0 && _items[outer].Cue!.Form == CueForm.Noun && outer <= p.From + 2 && Filer(p, Fits) is { } filer)
        {
            return filer;
        }

        // "invited Egypt to join", "called on India to apply": the operator's object.
        var inviter = p.Operators.FindIndex(o => _items[o].Cue is { Change: StatusChange.Invited, Subject: SubjectRole.Patient, Form: not CueForm.Noun });
        if (inviter >= 0)
        {
            // "invited six countries to join them": those who invite are not invited.
            return _patients.Find(p, p.Operators[inviter], g => Fits(g) && !(g.IsAnaphor && g.First > p.Core && p.Core > p.Operators[inviter]));
        }

        // "Doha announced that Qatar will leave": the clause behind "that" has a subject of its own.
        if (outer < p.Core && p.Cue is { Form: CueForm.Finite, Subject: SubjectRole.Doer } && OfClause(outer, p.Core, Fits) is { } own)
        {
            return own;
        }

        // "joined at a summit hosted by New Delhi": a verb in the active has its doer before it.
        var active = p.Cue is { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite } && p.Cue.Change != StatusChange.Founded && !_sentence.Isolating && !Voice.IsPassive(_sentence, p.Core);
        // "both seek membership, which was blocked by India": who seeks stands before the operator.
        active |= p.Operators.Count > 0 && _items[outer].Cue is { Form: CueForm.Finite, Subject: SubjectRole.Doer } && !_sentence.Isolating && !_sentence.VerbFirst && _positions.Before(p, outer, Fits) is not null;
        if (p.Cue.Subject == SubjectRole.Doer && !active && _positions.By(p, Fits) is { } by)
        {
            return by;
        }

        // "A, B and C signed the Protocol by which the System was created": who signs founds.
        if (p.Cue is { Change: StatusChange.Founded, Form: CueForm.Passive } && p.Operators.Exists(o => _items[o].Cue is { Change: StatusChange.ProcessStarted, Form: CueForm.Finite }))
        {
            return _sentence.VerbFirst ? _positions.After(p, outer, Fits, SubjectPositions.ObjectReach, adjacent: true) : _positions.Before(p, outer, Fits);
        }

        if (p.Cue.Change == StatusChange.Founded && (p.Cue.Form == CueForm.Passive || Voice.IsPassive(_sentence, p.Core)))
        {
            // A case tells the doer where no "by" does: "учреждена Арменией и Белоруссией".
            return _sentence.FreeOrder ? _positions.Last(p, p.Core, Fits) : _sentence.Any(p.From - 1, p.Core, m => m.Kind == ItemKind.Organization) || OrganizationPointers.Pronoun(_sentence, p.From, p.Core) >= 0 ? _positions.After(p, p.Core, Fits, OwnerFinder.Reach + 4)
                : _sentence.VerbFirst && _positions.After(p, p.Core, Fits, OwnerFinder.Reach + 4) is { Preposition: "to" or "by" } founders ? founders : null;
        }

        if (p.Cue.Subject == SubjectRole.Patient)
        {
            // "Morocco, which filed an application for membership, waits": whoever files it, if the noun has no owner.
            if (p.Cue.Form == CueForm.Noun && outer < p.Core && _items[outer].Cue is { Change: StatusChange.Applied, Subject: SubjectRole.Doer, Form: CueForm.Finite } && _positions.Before(p, outer, Fits) is { } applicant)
            {
                return applicant;
            }

            return _inferred.Predicated(p, Fits) ?? _inferred.Relative(p, Fits) ?? _patients.Find(p, p.Core, Fits) ?? (p.Operators.Count > 0 && Voice.IsPassive(_sentence, outer) ? _positions.Before(p, outer, Fits) : null);
        }

        if (_sentence.VerbFirst)
        {
            return _positions.After(p, outer, Fits, SubjectPositions.ObjectReach, adjacent: true) ?? _positions.Before(p, outer, Fits)
                ?? (outer == p.Core ? null : _positions.After(p, p.Core, Fits, OwnerFinder.Reach, adjacent: true)) ?? (p.Cue.Form == CueForm.Finite ? _positions.Last(p, outer, Fits) : null) ?? _inferred.Predicated(p, Fits) ?? (_behind.Listed(p) is { } named && Fits(named) ? named : null);
        }

        // 批准瑞典加入北约: who joins stands between.
        if (_sentence.Isolating && p.Operators.Count > 0 && outer < p.Core && _positions.Between(outer, p.Core, Fits) is { OfCity: false } inner)
        {
            return inner;
        }

        // "Членами ШОС стали Индия и Пакистан", "В ШОС вступили Индия и Пакистан"
        var statusFirst = _sentence.FreeOrder && p.Cue.Kind == CueKind.Light && p.StatusItem >= 0 && p.StatusItem < p.Core;
        return (statusFirst ? _positions.Last(p, outer, Fits) : null) ?? _inferred.Listed(p, Fits) ?? _inferred.Wisher(p, outer, Fits) ?? _positions.Before(p, outer, Fits)
            ?? (_sentence.FreeOrder && (p.Cue.Form == CueForm.Finite || (outer == 0 && p.Cue.Form == CueForm.Infinite)) && !statusFirst ? _positions.Last(p, outer, Fits) : null) ?? _inferred.Predicated(p, Fits) ?? (p.Cue.Form == CueForm.Noun && outer == p.Core ? null : _positions.After(p, outer, Fits, 2, adjacent: true))
            ?? (_inferred.IsDependent(p) && (OpeningPhrase.Opens(_sentence, p.Start, adverbs: !_sentence.FreeOrder) || _inferred.OpensAsWhich(p)) && OpeningPhrase.Subject(_sentence, p, p.Core) is { } opened && Fits(opened) ? opened : null)
            ?? (_positions.Antecedent(p) is { } antecedent && antecedent.OfOrganizations == organizations ? antecedent : null) ?? (_behind.Listed(p) is { } listed && Fits(listed) ? listed : null)
            ?? (_sentence.FreeOrder && p.Later >= 0 && _items[p.Later].Cue is { Form: CueForm.Finite, Subject: SubjectRole.Doer } ? _positions.Between(p.Core, p.Later, Fits) ?? _positions.Last(p, p.Later, Fits) : null)
            ?? (_sentence.Isolating && _behind.Qualified(p) is { } qualified && Fits(qualified) ? qualified : null)
            ?? (_sentence.Inverts && p is { Cue.Form: CueForm.Finite, Operators.Count: 0 } ? _positions.Last(p, outer, Fits) : null);
    }

    private SubjectGroup? OfClause(int verb, int core, Func<SubjectGroup, bool> fits)
    {
        for (var i = core - 1; i >= verb; i--)
        {
            if (_items[i].Is(CueKind.Clause, "that") || _items[i].Is(CueKind.Operator, "that"))
            {
                return _positions.Between(i, core, fits);
            }
        }

        return null;
    }
}
