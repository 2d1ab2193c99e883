using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds the subject that a clause names: the owner of a noun, whom an operator acts on, who founds, whom a verb acts on, who does it.</summary>
internal sealed class ClauseSubjects
{
    private readonly SentenceContext _sentence;
    private readonly IReadOnlyList<Item> _items;
    private readonly SubjectPositions _positions;
    private readonly InferredSubjects _inferred;
    private readonly PatientFinder _patients;
    private readonly OwnerFinder _owners;
    private readonly DoerFinder _doers;

    public ClauseSubjects(SentenceContext sentence)
    {
        (_sentence, _items) = (sentence, sentence.Items);
        _positions = new SubjectPositions(sentence);
        _inferred = new InferredSubjects(sentence, _positions);
        _patients = new PatientFinder(sentence);
        _owners = new OwnerFinder(sentence);
        _doers = new DoerFinder(sentence, _positions, _inferred);
    }

    /// <summary>The subject of a predication; null where its clause names none.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="organizations">Whether organizations are looked for, or States.</param>
    public SubjectGroup? Find(Predication p, bool organizations)
    {
        bool Fits(SubjectGroup g) => g.OfOrganizations == organizations && !g.IsException;
        var outer = p.Operators.Count > 0 ? p.Operators[0] : p.Core;
        if (Commitments.Owner(_sentence, p, _owners, Fits) is { } committed)
        {
            return committed;
        }

        if (Bracketed(p) is { } beside && Fits(beside))
        {
            return beside;
        }

        // "Sweden's bid to join was held up by Turkey": whose step it is stands right before it.
        if (p.Operators.Count > 0 && outer > 1 && _items[outer].Cue is { Subject: SubjectRole.Doer, Change: StatusChange.Applied } && _sentence.GroupAt(outer - 2) is { Possessive: true } possessor && possessor.Last == outer - 2 && Fits(possessor))
        {
            return possessor;
        }

        if (p.Cue.Kind == CueKind.Status || p.Cue.Form == CueForm.Noun)
        {
            var genitive = _owners.Of(p, p.Core, Fits);
            if (genitive is not null)
            {
                return genitive;
            }

            if (FiledBy(p, Fits) is { } applying)
            {
                return applying;
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
        // "قررت الجمعية العامة دعوة السلطة": the verbal noun has its object right behind it.
        var inviter = p.Operators.FindIndex(o => _items[o].Cue is { Change: StatusChange.Invited, Subject: SubjectRole.Patient } invites && (invites.Form != CueForm.Noun || (_sentence.VerbFirst && o > p.Operators[0] && o + 1 < _items.Count && _sentence.GroupAt(o + 1) is not null)));
        if (inviter >= 0)
        {
            // "invited six countries to join them": those who invite are not invited.
            return _patients.Find(p, p.Operators[inviter], g => Fits(g) && !(g.IsAnaphor && g.First > p.Core && p.Core > p.Operators[inviter]));
        }

        // "Doha announced that Qatar will leave": the clause behind "that" has a subject of its own.
        if (outer < p.Core && p.Cue.Form != CueForm.Noun && (p.Cue.Subject == SubjectRole.Doer || (p.Cue.Form == CueForm.Finite && Voice.IsPassive(_sentence, p.Core))) && OfClause(outer, p.Core, Fits) is { } own)
        {
            return own;
        }

        // "joined at a summit hosted by New Delhi": a verb in the active has its doer before it.
        // "le Brésil et l'Inde l'avaient créée": the pronoun before the participle is what they created.
        if (_sentence.Inverts && p is { Cue: { Change: StatusChange.Founded, Form: CueForm.Passive }, Operators.Count: 0, Core: > 0 } && _items[p.Core - 1].Is(CueKind.Organization, ""))
        {
            return _positions.Before(p, p.Core - 1, Fits);
        }

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

        // "les demandes d'adhésion à la Communauté présentées par la Somalie": who files them.
        if (p.Later >= 0 && _items[p.Later].Cue is { Change: StatusChange.Applied, Subject: SubjectRole.Doer } && !_sentence.Isolating && !_sentence.VerbFirst && _positions.By(p, Fits) is { } filers)
        {
            return filers;
        }

        if (p.Cue.Subject == SubjectRole.Patient)
        {
            // "Morocco, which filed an application for membership, waits": whoever files it, if the noun has no owner.
            if (p.Cue.Form == CueForm.Noun && outer < p.Core && _items[outer].Cue is { Change: StatusChange.Applied, Subject: SubjectRole.Doer, Form: CueForm.Finite } && _positions.Before(p, outer, Fits) is { } applicant)
            {
                return applicant;
            }

            // "the parliament of Honduras approved the withdrawal from the OAS": whoever decides on a withdrawal that has no owner.
            if (p.Cue is { Form: CueForm.Noun, Change: StatusChange.Withdrawn } && outer < p.Core && _items[outer].Cue is { Change: StatusChange.Decided, Subject: SubjectRole.Doer, Form: CueForm.Finite } && !_sentence.VerbFirst && !_sentence.Isolating && !Voice.IsPassive(_sentence, outer) && _positions.Before(p, outer, Fits) is { } decider)
            {
                return decider;
            }

            var patient = _inferred.Predicated(p, Fits) ?? _inferred.Relative(p, Fits) ?? _patients.Find(p, p.Core, Fits);

            // "La Chine salue l'arrivée de ce nouveau membre": the noun is of another one.
            patient = patient is { IsAnaphor: false } && patient.Last < p.Core && IsOfOthers(p) ? null : patient;
            return patient ?? (p.Operators.Count > 0 && Voice.IsPassive(_sentence, outer) ? _positions.Before(p, outer, Fits) : null)
                ?? (_sentence.Isolating && new NamesBehind(_sentence).Qualified(p) is { } named && Fits(named) ? named : null);
        }

        return _doers.Find(p, outer, organizations);
    }

    // "La candidatura que Marruecos presentó en 2017": who is said to have filed it.
    private SubjectGroup? FiledBy(Predication p, Func<SubjectGroup, bool> fits)
    {
        var name = p.Core + 2;
        return !_sentence.Isolating && p.Cue is { Kind: CueKind.Operator, Change: StatusChange.Applied } && name < _items.Count && _items[p.Core + 1].Is(CueKind.Clause) && _sentence.GroupAt(name) is { OfCity: false, IsAnaphor: false } group && fits(group)
            && group.Last + 1 < _items.Count && _items[group.Last + 1].Cue is { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: CueForm.Finite } ? group : null;
    }

    // "of", and behind it a status or a word for States that no name follows.
    private bool IsOfOthers(Predication p)
    {
        var i = p.End + 1;
        if (!_sentence.Inverts || p is not { Cue.Form: CueForm.Noun, Operators.Count: 0 } || i + 1 >= p.To || !_items[i].Is(CueKind.Preposition, "of"))
        {
            return false;
        }

        for (i++; i < p.To && (_items[i].Is(CueKind.Article) || _items[i].Kind == ItemKind.Word) && _items[i].Mark == '\0'; i++)
        {
        }

        return i < p.To && (_items[i].Is(CueKind.Status) || _items[i].Is(CueKind.Generic));
    }

    // Behind the noun that stands first, beside the verb that stands last.
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

    // "the recognition of Bangladesh (itself admitted in 1972)": parentheses that a participle opens tell of the name before them.
    private SubjectGroup? Bracketed(Predication p)
    {
        if (p is not { Operators.Count: 0, Cue: { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: CueForm.Finite or CueForm.Passive } } || _sentence.Isolating || _sentence.VerbFirst)
        {
            return null;
        }

        var open = p.Core - 1;
        while (open > 0 && (_items[open].IsFiller || _items[open].Is(CueKind.Passive) || _items[open].Is(CueKind.Article)))
        {
            open--;
        }

        return open > 0 && _items[open].Mark == '(' && _sentence.GroupAt(open - 1) is { OfCity: false, IsAnaphor: false, OfDemonyms: false, Preposition.Length: > 0 } group ? group.Members.Count == 1 ? group : group.Only(group.Members.Count - 1) : null;
    }
}
