using ScoExtract.Status.Changes;
using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.States;

/// <summary>Completes states of affairs with their circumstances: how real, and since when.</summary>
internal sealed class StateFacts(SentenceContext sentence)
{
    private readonly ModalityReader _modality = new(sentence);
    private readonly StateDates _dates = new(sentence);
    private readonly Anaphors _anaphors = new(sentence);

    /// <summary>The candidates of a state, one a holder.</summary>
    /// <param name="held">The state.</param>
    /// <param name="predications">The changes that the sentence tells, between which the state's clause lies.</param>
    /// <param name="told">The subject of the last of them; null for none.</param>
    public IEnumerable<FactCandidate> Read(Held held, IReadOnlyList<Predication> predications, SubjectGroup? told)
    {
        var items = sentence.Items;
        var subject = held.Subject.IsAnaphor ? _anaphors.Resolve(held.Subject, told) : held.Subject;
        var parts = new Apportioned(sentence).Of(subject ?? held.Subject, Math.Max(held.StatusItem, held.Verb));
        subject ??= parts.Count > 0 ? held.Subject : null;
        if (subject is null)
        {
            yield break;
        }

        var (from, to) = (held.From, items.Count);
        foreach (var p in predications)
        {
            from = p.End < held.StatusItem && p.End < held.Subject.First ? Math.Max(from, Behind(p)) : from;
            to = p.Start > held.StatusItem && p.Start > held.Subject.Last ? Math.Min(to, p.Start) : to;
        }

        (from, to) = Enclosed(held.StatusItem, from, to);
        var (modality, modalityItem) = Modal(held, from);
        var parted = held.Verb > 0 && items[held.Verb - 1].Mark == ',' && predications.Any(p => p.Core > subject.Last && p.Core < held.Verb);
        var date = held.DateItem is >= 0 or DatedLists.Undated ? held.DateItem : _dates.Of(held, parted ? held.Verb : from, to);
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

        if (modalityItem >= 0)
        {
            arguments.Add(new FactArgument("modality", items[modalityItem].Span, items[modalityItem].Cue?.Id));
        }

        var trigger = held.Verb >= 0 ? items[held.Verb] : items[held.StatusItem];

        // Who never belonged somewhere never came to: no state, but a change that did not happen.
        var never = modalityItem >= 0 && items[modalityItem].Is(CueKind.Modality, "never") && items[held.StatusItem].Is(CueKind.State, "belong");
        foreach (var (holders, since) in parts.Count > 0 ? parts : Dated(held, subject, from, to, date))
        {
            for (var m = 0; m < holders.Members.Count; m++)
            {
                // What an organ or office holds, the organization holds that it acts for.
                var holder = holders.OfOrganizations ? "org:" + Organs.Holder(holders.Members[m][4..], MemberStatus.Member) : holders.Members[m];
                if (holder == "org:" + held.Organization.Id || held.Excepted.Contains(holders.Members[m]) || (holders.OfOrganizations && !Organs.HoldsStatus(holder[4..])))
                {
                    continue;
                }

                var fact = new StatusFact
                {
                    Kind = never ? StatusFactKind.Change : StatusFactKind.State,
                    Organization = Organs.HeldBy(held.Organization.Id, held.Organization.Item < 0 ? null : items[held.Organization.Item].Id, held.Status, holder),
                    Subject = holder,
                    Status = held.Status,
                    Change = never ? StatusChange.Granted : null,
                    Modality = modality,
                    Date = since >= 0 ? ((DateMention)items[since].Mention!).Temporal : null,
                    DateSpan = since >= 0 ? items[since].Span : null,
                    Evidence = Evidence.Of(items, from, to).Union(trigger.Span),
                    Trigger = trigger.Span,
                    Arguments = since >= 0 ? [.. arguments, new FactArgument("date", items[since].Span), new FactArgument("subject", holders.Spans[m])] : [.. arguments, new FactArgument("subject", holders.Spans[m])],
                    Provenance = new Provenance("status", items[held.StatusItem].Cue!.Id),
                };
                yield return new FactCandidate(sentence, fact, holders, held.Organization.Item, held.Verb >= 0 ? held.Verb : held.StatusItem) { DateItem = since };
            }
        }
    }

    // "До вступления в ООН в 2002 году статус имела Швейцария": what a noun was joined to, and when, is not of the state behind it.
    private int Behind(Predication p)
    {
        var next = p.End + 1;
        while (sentence.OwnsByCase && p.Cue.Form == CueForm.Noun && next < sentence.Items.Count && (sentence.Items[next].Kind is ItemKind.Organization or ItemKind.Date || sentence.Items[next].Is(CueKind.Preposition)))
        {
            next++;
        }

        return next;
    }

    // "Germany in 1951 (it had been an associate since 1950) and Austria in 1956": what stands in parentheses with its subject ends with them.
    private (int From, int To) Enclosed(int status, int from, int to)
    {
        var (open, close) = (status, status);
        while (open >= from && sentence.Items[open].Mark is not ('(' or ')'))
        {
            open--;
        }

        while (close < to && sentence.Items[close].Mark is not ('(' or ')'))
        {
            close++;
        }

        return open >= from && sentence.Items[open].Mark == '(' && close < to && sentence.Items[close].Mark == ')' ? (open + 1, close) : (from, to);
    }

    // "Slovenia (since 2004) and Albania (since 2009) are members": each with its date.
    private List<DatedLists.Dated> Dated(Held held, SubjectGroup subject, int from, int to, int date)
    {
        if (held.Verb > subject.Last && !held.Subject.IsAnaphor)
        {
            var clause = new Predication { Core = held.Verb, Cue = sentence.Items[held.Verb].Cue!, From = from, To = to };
            var dated = new DatedLists(sentence).Of(clause, subject, date);
            if (dated.Count > 0 && !dated.Exists(d => d.Group == subject))
            {
                dated.Insert(0, new DatedLists.Dated(subject, date));
            }

            if (dated.Count > 1)
            {
                return dated;
            }
        }

        return [new DatedLists.Dated(subject, date)];
    }

    private (Modality Modality, int Item) Modal(Held held, int from)
    {
        // "Членами МАГАТЭ не являются КНДР и Израиль": what stands before the names counts, whether a verb was looked for there or not.
        var last = Math.Max(held.Verb, held.StatusItem);
        for (var i = held.Subject.First - 1; i > last; i--)
        {
            last = sentence.Items[i].Is(CueKind.State) ? i : last;
        }

        // "is neither a member nor an observer": the second is denied with the first.
        for (var i = held.StatusItem - 1; i >= 0 && sentence.Gap(i, held.StatusItem) <= 3; i--)
        {
            if (sentence.Items[i].Is(CueKind.Conjunction, "nor"))
            {
                return (Modality.Negated, i);
            }
        }

        var probe = new Predication { Core = last, Cue = sentence.Items[held.StatusItem].Cue!, From = from, To = sentence.Items.Count, Holds = true };
        return _modality.Read(probe);
    }
}
