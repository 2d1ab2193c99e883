namespace ScoExtract.Status;

/// <summary>Completes states of affairs with their circumstances: how real, and since when.</summary>
internal sealed class StateFacts(SentenceContext sentence)
{
    private readonly ModalityReader _modality = new(sentence);
    private readonly Anaphors _anaphors = new(sentence);

    /// <summary>The candidates of a state, one a holder.</summary>
    /// <param name="held">The state.</param>
    /// <param name="predications">The changes that the sentence tells, between which the state's clause lies.</param>
    /// <param name="told">The subject of the last of them; null for none.</param>
    public IEnumerable<FactCandidate> Read(Held held, IReadOnlyList<Predication> predications, SubjectGroup? told)
    {
        var items = sentence.Items;
        var subject = held.Subject.IsAnaphor ? _anaphors.Resolve(held.Subject, told) : held.Subject;
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

        var (modality, modalityItem) = Modal(held, from);
        var parted = held.Verb > 0 && items[held.Verb - 1].Mark == ',' && predications.Any(p => p.Core > subject.Last && p.Core < held.Verb);
        var date = StateDate(held, parted ? held.Verb : from, to);
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

            var fact = new StatusFact
            {
                Kind = StatusFactKind.State,
                Organization = held.Organization.Id,
                Subject = subject.Members[m],
                Status = held.Status,
                Modality = modality,
                Date = date >= 0 ? ((DateMention)items[date].Mention!).Temporal : null,
                DateSpan = date >= 0 ? items[date].Span : null,
                Evidence = Evidence.Of(items, from, to).Union(trigger.Span),
                Trigger = trigger.Span,
                Arguments = [.. arguments, new FactArgument("subject", subject.Spans[m])],
                Provenance = new Provenance("status", items[held.StatusItem].Cue!.Id),
            };
            yield return new FactCandidate(sentence, fact, subject, held.Organization.Item, held.Verb >= 0 ? held.Verb : held.StatusItem) { DateItem = date };
        }
    }

    private (Modality Modality, int Item) Modal(Held held, int from)
    {
        var probe = new Predication { Core = Math.Max(held.Verb, held.StatusItem), Cue = sentence.Items[held.StatusItem].Cue!, From = from, To = sentence.Items.Count, Holds = true };
        return _modality.Read(probe);
    }

    // Since when it is held, or when it was: a date by "since" or the only one of the clause.
    private int StateDate(Held held, int from, int to)
    {
        var (found, count) = (-1, 0);
        for (var i = from; i < to; i++)
        {
            if (sentence.Items[i].Kind == ItemKind.Date)
            {
                if (i > 0 && sentence.Items[GroupReader.Before(sentence.Items, i) is var b and >= 0 ? b : 0].Is(CueKind.Since))
                {
                    return i;
                }

                // "remained an observer until 2002" does not tell since when.
                if ((i < held.StatusItem || held.Verb >= 0) && GroupReader.Role(sentence.Items, i) is not ("with" or "until"))
                {
                    (found, count) = (i, count + 1);
                }
            }

            if (sentence.Items[i].Is(CueKind.Clause) && i > held.StatusItem)
            {
                break;
            }
        }

        return count == 1 ? found : -1;
    }
}
