namespace ScoExtract.Timeline;

/// <summary>Turns what happened to one status of one subject into the periods for which it was held, in order.</summary>
/// <remarks>
/// Dated events are walked in the order in which they can have happened: of what overlaps, beginnings come as early and ends
/// as late as their dates allow. Undated ones are fitted in afterwards, as they have no place of their own.
/// </remarks>
internal sealed class StatusHistory(ConflictList conflicts)
{
    private enum Step
    {
        Start,
        Suspend,
        Restore,
        End,
    }

    private readonly record struct Event(Step Step, DateBounds Bounds, MembershipEntry Entry)
    {
        public NodaTime.LocalDate Key => Step == Step.End ? Bounds.Latest : Bounds.Earliest;
    }

    private readonly List<PeriodDraft> _drafts = [];

    private PeriodDraft? Last => _drafts.Count == 0 ? null : _drafts[^1];

    /// <summary>The periods of one status, undated or disjoint and in order.</summary>
    /// <param name="entries">The entries of one organization, subject and status that tell what was actually so.</param>
    /// <param name="conflicts">Where contradictions go.</param>
    public static List<PeriodDraft> Build(IReadOnlyCollection<MembershipEntry> entries, ConflictList conflicts)
    {
        var history = new StatusHistory(conflicts);
        foreach (var step in entries.SelectMany(EventsOf).OrderBy(e => e.Key).ThenBy(e => e.Step))
        {
            history.Apply(step);
        }

        foreach (var entry in entries.Where(e => e.Bounds is null))
        {
            history.FitUndated(entry);
        }

        return history._drafts;
    }

    private static IEnumerable<Event> EventsOf(MembershipEntry entry)
    {
        if (entry.Bounds is { } bounds && StepOf(entry) is { } step)
        {
            yield return new Event(step, bounds, entry);
        }

        // "From 1991 to 2008" has its end in the same fact; the finest one counts.
        if (entry.Sources.Select(s => FactDates.End(s.Fact)).Where(e => e is not null).OrderBy(e => e!.Value.Width).FirstOrDefault() is { } end)
        {
            yield return new Event(Step.End, end, entry);
        }
    }

    private static Step? StepOf(MembershipEntry entry) => FactDates.ClassOf(entry.Authority.Fact) switch
    {
        ChangeClass.Beginning => Step.Start,
        ChangeClass.Suspended => Step.Suspend,
        ChangeClass.Restored => Step.Restore,
        ChangeClass.Withdrawn or ChangeClass.Expelled or ChangeClass.Ended => Step.End,
        _ => null,
    };

    private void Apply(Event e)
    {
        switch (e.Step)
        {
            case Step.Start:
                Begin(e);
                break;
            case Step.Suspend:
                Suspend(e);
                break;
            case Step.Restore:
                Restore(e);
                break;
            default:
                Finish(e);
                break;
        }
    }

    private void Begin(Event e)
    {
        if (Last is not { IsOpen: true } open)
        {
            open = Open(e.Entry);
            (open.Start, open.Beginning) = (e.Bounds, e.Entry);
            return;
        }

        open.Add(e.Entry);
        if (open.Beginning is not { } other)
        {
            // A suspension was told first, so it began before; what "granted" means then is that it was given back.
            Resume(open, e.Bounds);
            return;
        }

        conflicts.AddWeighed(ConflictKind.StartDates, other, e.Entry);
        var winner = EntryOrder.ByWeight.Compare(other, e.Entry) <= 0 ? other : e.Entry;
        var loser = winner == other ? e.Entry : other;
        var isSettled = winner.Instrument is not null && loser.Instrument is null;
        (open.Start, open.Beginning) = (isSettled ? winner.Bounds : open.Start!.Value.Union(e.Bounds), winner);
    }

    private void Finish(Event e)
    {
        var period = Last ?? Open(e.Entry);
        period.Add(e.Entry);
        if (period.IsOpen)
        {
            (period.End, period.Ending) = (e.Bounds, e.Entry);
            return;
        }

        if (e.Bounds.Overlaps(period.End!.Value))
        {
            return;
        }

        // A withdrawal is announced and takes effect: two words for one end may well have two dates.
        var other = period.Ending!;
        conflicts.AddWeighed(ConflictKind.EndDates, other, e.Entry, canBeReconciled: other.Change != e.Entry.Change);
        period.End = period.End!.Value.Union(e.Bounds);
    }

    private void Suspend(Event e)
    {
        var period = Last ?? Open(e.Entry);
        period.Add(e.Entry);
        if (!period.IsOpen)
        {
            conflicts.Add(ConflictKind.SuspendedAfterEnd, ConflictList.Side(period.Ending!), ConflictList.Side(e.Entry));
        }
        else if (period.Suspensions is [.., { End: null } running])
        {
            period.Suspensions[^1] = running with { Start = running.Start?.Union(e.Bounds) };
        }
        else
        {
            period.Suspensions.Add(new Suspension(e.Bounds, End: null));
        }
    }

    private void Restore(Event e)
    {
        if (Last is { IsOpen: true } open)
        {
            open.Add(e.Entry);
            Resume(open, e.Bounds);
            return;
        }

        // Readmitted, or the suspension is told nowhere: held at least since that day.
        var period = Open(e.Entry);
        period.Beginning = e.Entry;
        period.Start = _drafts.Count > 1 ? e.Bounds : e.Bounds with { Earliest = NodaTime.LocalDate.MinIsoValue };
    }

    private static void Resume(PeriodDraft period, DateBounds? date)
    {
        if (period.Suspensions is [.., { End: null } running])
        {
            period.Suspensions[^1] = running with { End = date ?? (running.Start ?? default) with { Latest = NodaTime.LocalDate.MaxIsoValue } };
        }
        else if (date is not null)
        {
            period.Suspensions.Add(new Suspension(Start: null, date));
        }
    }

    private void FitUndated(MembershipEntry entry)
    {
        switch (StepOf(entry))
        {
            case null when FactDates.ClassOf(entry.Authority.Fact) != ChangeClass.Held:
                break;
            case Step.End:
                var ended = Last ?? Open(entry);
                ended.Add(entry);
                (ended.EndedAtUnknownDate, ended.Ending) = (ended.IsOpen, ended.Ending ?? entry);
                break;
            case Step.Suspend:
                var suspended = Last ?? Open(entry);
                suspended.Add(entry);
                suspended.Suspensions.Add(new Suspension(Start: null, End: null));
                break;
            case Step.Restore:
                var restored = Last ?? Open(entry);
                restored.Add(entry);
                Resume(restored, date: null);
                break;
            default:
                (Last ?? Open(entry)).Add(entry);
                break;
        }
    }

    private PeriodDraft Open(MembershipEntry entry)
    {
        var draft = new PeriodDraft(entry);
        draft.Add(entry);
        _drafts.Add(draft);
        return draft;
    }
}
