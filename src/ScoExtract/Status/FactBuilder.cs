namespace ScoExtract.Status;

/// <summary>Puts the facts of one sentence together from its predications and states.</summary>
internal sealed class FactBuilder
{
    private readonly SentenceContext _sentence;
    private readonly SubjectFinder _subjects;
    private readonly OrganizationFinder _organizations;
    private readonly CircumstanceFinder _circumstances;
    private readonly ModalityReader _modality;
    private readonly PredicationFilter _filter;
    private readonly List<FactDraft> _drafts = [];

    public FactBuilder(SentenceContext sentence)
    {
        _sentence = sentence;
        _subjects = new SubjectFinder(sentence);
        _organizations = new OrganizationFinder(sentence);
        _circumstances = new CircumstanceFinder(sentence);
        _modality = new ModalityReader(sentence);
        _filter = new PredicationFilter(sentence);
    }

    public IEnumerable<StatusFact> Build()
    {
        var items = _sentence.Items;
        var predications = new PredicationReader(_sentence).Read();
        foreach (var p in predications)
        {
            if (Draft(p) is { } draft)
            {
                _drafts.Add(draft);
            }
        }

        Share();
        foreach (var draft in _drafts)
        {
            foreach (var fact in Facts(draft))
            {
                yield return fact;
            }
        }

        var states = new StateReader(_sentence, _organizations);
        foreach (var held in states.Read(predications))
        {
            foreach (var fact in Facts(held, predications))
            {
                yield return states.IsHeadline(held) ? fact with { Kind = StatusFactKind.Change, Change = StatusChange.Granted } : fact;
            }
        }
    }

    private FactDraft? Draft(Predication p)
    {
        if (ChangeComposer.Compose(_sentence, p, out var trigger) is not { } change || _filter.Refuses(p))
        {
            return null;
        }

        var status = p.StatusItem >= 0 ? StatusNouns.Value(_sentence.Items, p.StatusItem) : p.Cue.Status ?? MemberStatus.Member;

        // To be no member any more is to have left; any other status just ends.
        change = change == StatusChange.Ended && status == MemberStatus.Member ? StatusChange.Withdrawn : change;
        var subject = _subjects.Find(p);
        var organization = _organizations.Find(p, subject, status);
        if (organization is null && subject is { OfOrganizations: true })
        {
            // The only organization of a clause is what is joined, not who joins.
            (subject, organization) = (null, _organizations.Find(p, null, status));
        }

        return new FactDraft { P = p, Change = change, Status = status, Trigger = trigger, Subject = subject, Organization = organization };
    }

    /// <summary>Fills what one clause leaves out and its neighbour says: "asked to rejoin the Union and was readmitted", "upon becoming a member, Iran ...".</summary>
    private void Share()
    {
        for (var k = 0; k < _drafts.Count; k++)
        {
            var draft = _drafts[k];
            if (draft.Subject is { IsAnaphor: true } pointer)
            {
                draft.Subject = Resolve(pointer, k);
            }
        }

        for (var k = 0; k < _drafts.Count; k++)
        {
            var draft = _drafts[k];
            draft.OwnOrganization = draft.Organization is not null;
            draft.OwnSubject = draft.Subject is not null;
            draft.Subject ??= k > 0 && !HasActor(draft) ? _drafts[k - 1].Subject : null;
            draft.Organization ??= k > 0 ? _drafts[k - 1].Organization : null;
        }

        for (var k = _drafts.Count - 2; k >= 0; k--)
        {
            _drafts[k].Subject ??= _drafts[k].P.Cue.Form == CueForm.Finite ? null : _drafts[k + 1].Subject;
            _drafts[k].Organization ??= _drafts[k].OwnSubject && _drafts[k + 1].OwnSubject && _drafts[k].Subject is not null && _drafts[k + 1].Subject is not null && !_drafts[k].Subject!.Members.SequenceEqual(_drafts[k + 1].Subject!.Members) ? null : _drafts[k + 1].Organization;
        }

        // "after its suspension" presupposes what it does not tell.
        _drafts.RemoveAll(d => d is { OwnSubject: false, OwnOrganization: false, P: { Cue: { Kind: CueKind.Event, Form: CueForm.Noun }, Later: < 0, Operators.Count: 0 } } && _circumstances.Date(d.P, d.Trigger) < 0);
        foreach (var draft in _drafts)
        {
            // A status or an accession without "of what" is in the organization the text speaks of; a verb needs its object.
            var nominal = draft.P.Cue.Kind == CueKind.Operator && draft.P.StatusItem < 0 ? draft.P.Cue.Value.Contains("process", StringComparison.Ordinal) : draft.P.StatusItem >= 0 || draft.P.Cue.Form != CueForm.Finite || draft.P.Later >= 0 || draft.P.Operators.Count > 0;
            if (draft.Organization is null && nominal && draft.Change is not (StatusChange.Withdrawn or StatusChange.Suspended or StatusChange.Expelled or StatusChange.Founded or StatusChange.Restored) && _sentence.Discourse.Organization(_sentence.Items[draft.P.Core].Span.Start, "") is { } id)
            {
                draft.Organization = new OrganizationFinder.Found(Organs.Holder(id, draft.Status), -1);
            }
        }
    }

    // "..., the SCO would have to open accession talks": a clause with an actor of its own borrows none.
    private bool HasActor(FactDraft draft)
    {
        for (var i = draft.P.From; i < draft.P.Start; i++)
        {
            if (_sentence.Items[i].Kind == ItemKind.Organization && GroupReader.Role(_sentence.Items, i).Length == 0)
            {
                return true;
            }
        }

        return false;
    }

    private SubjectGroup? Resolve(SubjectGroup pointer, int k)
    {
        SubjectGroup? list = null, one = null;
        foreach (var group in _sentence.Groups)
        {
            if (group.First < pointer.First && !group.IsAnaphor && !group.OfCity && !group.OfOrganizations && !group.IsException)
            {
                list = group.Members.Count > 1 ? group : list;
                one = group;
            }
        }

        var wanted = pointer.Role is "poss" or "one" ? (k > 0 ? _drafts[k - 1].Subject : null) ?? one ?? _sentence.Discourse.LastSubject
            : pointer.Role == "any" ? (k > 0 ? _drafts[k - 1].Subject : null) ?? one ?? _sentence.Discourse.LastSubject
            : list ?? _sentence.Discourse.LastList;
        if (wanted is null || wanted.Members.Count == 0 || (pointer.Role is [>= '2' and <= '9'] && pointer.Role[0] - '0' != wanted.Members.Count))
        {
            return null;
        }

        var span = _sentence.Items[pointer.First].Span;
        var members = wanted.Members;
        return new SubjectGroup { First = pointer.First, Last = pointer.Last, Members = [.. members], Spans = [.. members.Select(_ => span)] };
    }

    private IEnumerable<StatusFact> Facts(FactDraft draft)
    {
        if (draft.Subject is not { } subject || draft.Organization is not { } organization)
        {
            yield break;
        }

        var (p, items) = (draft.P, _sentence.Items);
        var (modality, modalityItem) = _modality.Read(p);
        var date = _circumstances.Date(p, draft.Trigger);
        var place = _circumstances.Place(p, subject);
        var symbol = _circumstances.Symbol(p);
        var agent = _organizations.Agent(p, subject);
        var inherit = date < 0 || place < 0 ? Inherits(p) : -1;
        var inheritedDate = date < 0 && inherit >= 0 ? _sentence.Discourse.LastDate : null;
        var dateMention = date >= 0 ? (DateMention)items[date].Mention! : inheritedDate;
        var previous = Previous(draft);
        var arguments = new List<FactArgument>();
        void Argument(string role, int item)
        {
            if (item >= 0)
            {
                arguments.Add(new FactArgument(role, items[item].Span, items[item].Cue?.Id));
            }
        }

        Argument("trigger", draft.P.Core);
        Argument("organization", organization.Item);
        Argument("status", p.StatusItem);
        Argument("modality", modalityItem);
        Argument("date", date);
        for (var i = p.Start; i < Math.Min(p.To, p.End + 4); i++)
        {
            Argument("process", items[i].Is(CueKind.Process) ? i : -1);
        }

        Argument("place", place);
        Argument("instrument", symbol);
        Argument("decidedBy", agent?.Item ?? -1);
        foreach (var op in p.Operators.Append(p.Later))
        {
            Argument("operator", op);
        }

        var evidence = Evidence(p.From, p.To, draft);
        for (var m = 0; m < subject.Members.Count; m++)
        {
            // Nobody is a member of himself, and an organ holds no status of its own.
            if (subject.Members[m] == "org:" + organization.Id || (subject.OfOrganizations && Organs.IsOrgan(subject.Members[m][4..])))
            {
                continue;
            }

            yield return new StatusFact
            {
                Kind = StatusFactKind.Change,
                Organization = organization.Id,
                Subject = subject.Members[m],
                Status = draft.Status,
                Change = draft.Change,
                Modality = modality,
                PreviousStatus = previous,
                Date = dateMention?.Temporal,
                DateSpan = dateMention?.Span,
                DateInherited = inheritedDate is not null,
                Place = place >= 0 ? items[place].Id : inherit >= 0 ? _sentence.Discourse.LastPlace : null,
                DecidedBy = agent?.Id,
                Instrument = symbol >= 0 ? items[symbol].Id : null,
                Evidence = evidence,
                Trigger = items[draft.Trigger].Span,
                Arguments = [.. arguments, new FactArgument("subject", subject.Spans[m])],
                Provenance = new Provenance("status", items[draft.Trigger].Cue!.Id),
            };
        }
    }

    private int Inherits(Predication p)
    {
        for (var i = p.From; i < p.To; i++)
        {
            if (_sentence.Items[i].Is(CueKind.Inherit))
            {
                return i;
            }
        }

        return -1;
    }

    // "hitherto a dialogue partner, was raised to observer": the status noun before the trigger that belongs to nobody else.
    private MemberStatus? Previous(FactDraft draft)
    {
        if (draft.Change is not (StatusChange.Granted or StatusChange.Decided or StatusChange.ProcessStarted))
        {
            return null;
        }

        for (var i = draft.P.From; i < draft.P.To; i++)
        {
            if (_sentence.Items[i].Is(CueKind.Status) && i != draft.P.StatusItem && _sentence.Items[i].Cue!.Status != draft.Status
                && (i > 0 && Enumerable.Range(Math.Max(0, i - 3), Math.Min(3, i)).Any(j => _sentence.Items[j].Is(CueKind.Previous))))
            {
                _sentence.Consumed[i] = true;
                return _sentence.Items[i].Cue!.Status;
            }
        }

        return null;
    }

    private TextSpan Evidence(int from, int to, FactDraft? draft)
    {
        var items = _sentence.Items;
        if (draft is not null)
        {
            from = Math.Min(from, draft.P.Start);
            to = Math.Max(to, Math.Max(draft.P.End, draft.Trigger) + 1);
        }

        while (from < to - 1 && (items[from].Mark is not ('\0' or '(' or '"') || items[from].Is(CueKind.Conjunction)))
        {
            from++;
        }

        while (to > from + 1 && items[to - 1].Mark is not ('\0' or ')' or '"'))
        {
            to--;
        }

        return new TextSpan(items[from].Span.Start, items[to - 1].Span.End);
    }

    private IEnumerable<StatusFact> Facts(StateReader.Held held, List<Predication> predications)
    {
        var items = _sentence.Items;
        var subject = held.Subject.IsAnaphor ? Resolve(held.Subject, _drafts.Count) : held.Subject;
        if (subject is null)
        {
            yield break;
        }

        var (from, to) = (0, items.Count);
        foreach (var p in predications)
        {
            from = p.End < held.StatusItem && p.End < held.Subject.First ? Math.Max(from, p.End + 1) : from;
            to = p.Start > held.StatusItem && p.Start > held.Subject.Last ? Math.Min(to, p.Start) : to;
        }

        var (modality, modalityItem) = Modality(held, from);
        var date = StateDate(held, from, to);
        var arguments = new List<FactArgument> { new("status", items[held.StatusItem].Span, items[held.StatusItem].Cue!.Id) };
        if (held.Verb >= 0)
        {
            arguments.Add(new FactArgument("trigger", items[held.Verb].Span, items[held.Verb].Cue!.Id));
        }

        if (held.Composed >= 0)
        {
            arguments.Add(new FactArgument("trigger", items[held.Composed].Span, items[held.Composed].Cue!.Id));
        }

        if (held.Organization.Item >= 0)
        {
            arguments.Add(new FactArgument("organization", items[held.Organization.Item].Span, items[held.Organization.Item].Cue?.Id));
        }

        if (date >= 0)
        {
            arguments.Add(new FactArgument("date", items[date].Span));
        }

        if (modalityItem >= 0)
        {
            arguments.Add(new FactArgument("modality", items[modalityItem].Span, items[modalityItem].Cue!.Id));
        }

        var trigger = held.Verb >= 0 ? items[held.Verb] : items[held.StatusItem];
        for (var m = 0; m < subject.Members.Count; m++)
        {
            if (subject.Members[m] == "org:" + held.Organization.Id || held.Excepted.Contains(subject.Members[m]))
            {
                continue;
            }

            yield return new StatusFact
            {
                Kind = StatusFactKind.State,
                Organization = held.Organization.Id,
                Subject = subject.Members[m],
                Status = held.Status,
                Modality = modality,
                Date = date >= 0 ? ((DateMention)items[date].Mention!).Temporal : null,
                DateSpan = date >= 0 ? items[date].Span : null,
                Evidence = Evidence(from, to, null).Union(trigger.Span),
                Trigger = trigger.Span,
                Arguments = [.. arguments, new FactArgument("subject", subject.Spans[m])],
                Provenance = new Provenance("status", items[held.StatusItem].Cue!.Id),
            };
        }
    }

    private (Modality Modality, int Item) Modality(StateReader.Held held, int from)
    {
        var probe = new Predication { Core = Math.Max(held.Verb, held.StatusItem), Cue = _sentence.Items[held.StatusItem].Cue!, From = from, To = _sentence.Items.Count, Holds = true };
        return _modality.Read(probe);
    }

    // Since when it is held, or when it was: a date by "since" or the only one of the clause.
    private int StateDate(StateReader.Held held, int from, int to)
    {
        var (found, count) = (-1, 0);
        for (var i = from; i < to; i++)
        {
            if (_sentence.Items[i].Kind == ItemKind.Date)
            {
                if (i > 0 && _sentence.Items[GroupReader.Before(_sentence.Items, i) is var b and >= 0 ? b : 0].Is(CueKind.Since))
                {
                    return i;
                }

                if (i < held.StatusItem || held.Verb >= 0)
                {
                    (found, count) = (i, count + 1);
                }
            }

            if (_sentence.Items[i].Is(CueKind.Clause) && i > held.StatusItem)
            {
                break;
            }
        }

        return count == 1 ? found : -1;
    }
}
