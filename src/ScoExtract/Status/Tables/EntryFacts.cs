using ScoExtract.Status.Changes;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Tables;

/// <summary>Makes facts of the names, status and dates of an entry of a list or a row of a table.</summary>
internal static class EntryFacts
{
    /// <summary>The times of an entry: several where it tells when each of them was over, <em>Fiji: 6 June 2000 – 20 December 2001; 2006–2014</em>, else the one.</summary>
    /// <param name="change">What happened in them; null for a state.</param>
    /// <param name="items">The items of the entry.</param>
    /// <param name="date">The date that it has else; null for none.</param>
    public static IReadOnlyList<DateMention?> Times(StatusChange? change, List<Item> items, DateMention? date)
    {
        List<DateMention?> times = [.. items.Select(i => i.Kind == ItemKind.Date ? i.Mention as DateMention : null).Where(d => d is not null && SuspensionTimes.Of(change, d.Temporal, d) is not null)];
        return times.Count > 1 ? times : [date];
    }

    /// <summary>One fact a member of a group that a row or bullet tells of.</summary>
    public static IEnumerable<StatusFact> Of(SubjectGroup subject, Item word, MemberStatus status, StatusChange? change, DateMention? date, string organization, TextSpan evidence)
    {
        var holder = Organs.Holder(organization, status);
        for (var m = 0; m < subject.Members.Count; m++)
        {
            if (subject.Members[m] == "org:" + holder || subject.Members[m] == "org:" + organization)
            {
                continue;
            }

            var fact = new StatusFact
            {
                Kind = change is null ? StatusFactKind.State : StatusFactKind.Change,
                Organization = change is null ? holder : Organs.HeldBy(holder, null, status, subject.Members[m]),
                Subject = subject.Members[m],
                Status = status,
                Change = change,
                Modality = Modality.Actual,
                Date = date?.Temporal,
                DateSpan = date?.Span,
                DateInherited = date is not null && !date.Span.Overlaps(evidence),
                Evidence = word.Span.Union(evidence),
                Trigger = word.Span,
                Arguments = [new FactArgument("subject", subject.Spans[m]), new FactArgument("status", word.Span, word.Cue!.Id)],
                Provenance = new Provenance("status", word.Cue!.Id),
            };
            var lasted = SuspensionTimes.Of(change, fact.Date, date);
            yield return lasted is { } began ? fact with { Date = began.From } : fact;
            if (lasted is { } ended)
            {
                yield return fact with { Change = StatusChange.Restored, Date = ended.Until };
            }
        }
    }
}
