using NodaTime.Text;

namespace ScoExtract.Timeline;

/// <summary>Says in words what a conflict is.</summary>
internal static class ConflictSentence
{
    public static string Of(MembershipConflict conflict, Func<string, string> nameOf, Func<string, string> organizationNameOf)
    {
        var (first, second) = (conflict.First, conflict.Second);
        var who = $"{nameOf(first.Entry.Subject)} in {organizationNameOf(first.Entry.Organization)}";
        var status = Words(first.Entry.Status);
        return conflict.Kind switch
        {
            ConflictKind.StartDates =>
                $"{who}: {status} since {Date(first)}{Instrument(first)} ({Documents(first)}), but since {Date(second)} ({Documents(second)}). {Outcome(conflict)}",
            ConflictKind.EndDates =>
                $"{who}: {Told(first)}{Instrument(first)} ({Documents(first)}), but {Told(second)} ({Documents(second)}). {Outcome(conflict)}",
            ConflictKind.Places =>
                $"{who}: {Told(first)} in {nameOf(first.Source.Fact.Place!)} ({Document(first)}), but in {nameOf(second.Source.Fact.Place!)} ({Document(second)}).",
            ConflictKind.Instruments =>
                $"{who}: {Told(first)} by {first.Source.Fact.Instrument} ({Document(first)}), but by {second.Source.Fact.Instrument} ({Document(second)}).",
            ConflictKind.LowerAfterHigher =>
                $"{who}: {Told(second)} ({Documents(second)}), though {Told(first)} ({Documents(first)}), and no end of that is told.",
            ConflictKind.StepAfterGrant or ConflictKind.SuspendedAfterEnd =>
                $"{who}: {Told(second)} ({Documents(second)}), though already {Told(first)} ({Documents(first)}).",
            ConflictKind.HeldBeforeStart =>
                $"{who}: {status} in a document of {DocumentDate(second)} ({Document(second)}), though {Told(first)} ({Documents(first)}).",
            ConflictKind.Denied =>
                $"{who}: {Told(first)} ({Documents(first)}), but this is denied ({Documents(second)}).",
            ConflictKind.FoundingDate =>
                $"{organizationNameOf(first.Entry.Organization)}: {nameOf(first.Entry.Subject)} {Told(first)} ({Documents(first)}), but {nameOf(second.Entry.Subject)} {Told(second)} ({Documents(second)}).",
            ConflictKind.UndatedState =>
                $"{who}: {Told(second)} in a document {Age(second)} ({Document(second)}), but {Told(first)} ({Documents(first)}). Both hold if the former speaks of an earlier time.",
            _ => throw new ArgumentOutOfRangeException(nameof(conflict), conflict.Kind, "unknown kind"),
        };
    }

    private static string Outcome(MembershipConflict conflict) => conflict switch
    {
        { FirstIsFollowed: true } => "The first is followed: it names the document that decided.",
        { CanBeReconciled: true } => "The one may have been announced and the other taken effect.",
        _ => "Nothing tells which is right, so the time between is only possible.",
    };

    // "became member on 2017-06-09", "observer since 2005".
    private static string Told(ConflictSide side)
    {
        var entry = side.Entry;
        var status = Words(entry.Status);
        if (entry.Kind == StatusFactKind.State)
        {
            return entry.Bounds is null ? status : $"{status} since {Date(side)}";
        }

        var happened = entry.Change switch
        {
            StatusChange.Founded => $"founding {status}",
            StatusChange.Granted => $"became {status}",
            StatusChange.Applied => $"applied as {status}",
            StatusChange.Invited => $"invited as {status}",
            StatusChange.ProcessStarted => $"accession as {status} opened",
            StatusChange.Decided => $"admission as {status} decided",
            StatusChange.Suspended => $"suspended as {status}",
            StatusChange.Restored => $"restored as {status}",
            StatusChange.Withdrawn => $"withdrew as {status}",
            StatusChange.Expelled => $"expelled as {status}",
            StatusChange.Rejected => $"refused as {status}",
            _ => $"ended as {status}",
        };
        return entry.Date is null ? happened : $"{happened} {(entry.Bounds is { Width: 0 } ? "on" : "in")} {Date(side)}";
    }

    private static string Age(ConflictSide side) => side.Source.DocumentDate is null ? "without a date" : $"of {DocumentDate(side)}";

    private static string Words(MemberStatus status) => status switch
    {
        MemberStatus.DialoguePartner => "dialogue partner",
        MemberStatus.AssociateMember => "associate member",
        _ => status.ToString().ToLowerInvariant(),
    };

    private static string Date(ConflictSide side) => side.Entry.Date?.ToEdtf() ?? "an unknown date";

    private static string Instrument(ConflictSide side) => side.Entry.Instrument is { } symbol ? $" by {symbol}" : "";

    private static string DocumentDate(ConflictSide side) => LocalDatePattern.Iso.Format(side.Source.DocumentDate!.Value);

    private static string Document(ConflictSide side) => $"{side.Source.Document.Id}, {side.Source.Language}";

    private static string Documents(ConflictSide side)
    {
        var more = side.Entry.DocumentCount - 1;
        return more == 0 ? Document(side) : $"{Document(side)}, and {more} more";
    }
}
