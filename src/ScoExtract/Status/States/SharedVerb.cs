using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Reads a second status that shares verb and subject with the one before it: <em>is a member of the SCO and, since 2020, an observer in the EAEU</em>.</summary>
internal static class SharedVerb
{
    // Words between the first status and the second.
    private const int Reach = 14;

    /// <summary>Who holds the status at <paramref name="status"/>; null where it does not follow <paramref name="before"/> in one breath, or names no organization of its own.</summary>
    public static Held? Further(SentenceContext sentence, OrganizationFinder organizations, int status, Held before)
    {
        var items = sentence.Items;
        if (before.Verb < 0 || before.Verb > before.StatusItem || before.Subject.OfOrganizations || sentence.Gap(before.StatusItem, status) > Reach)
        {
            return null;
        }

        var (joined, dated) = (false, false);
        for (var i = before.StatusItem + 1; i < status; i++)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: false } || IsPredicate(items[i]) || items[i].Mark is ';' or '(')
            {
                return null;
            }

            dated |= items[i].Kind == ItemKind.Date;
            joined |= !sentence.InsideGroup(i) && (items[i].Mark == ',' || items[i].Is(CueKind.Conjunction));
        }

        return joined && (organizations.NextToStatus(status, before.StatusItem + 1, items.Count, before.Subject) ?? (dated ? before.Organization with { Item = -1 } : null)) is { } organization
            && StatusNouns.Value(items, status) is { } value
            ? new Held(before.Subject, status, value, organization, before.Verb, []) { From = before.StatusItem + 1 }
            : null;
    }

    private static bool IsPredicate(Item item) =>
        item.Cue?.Kind is CueKind.Event or CueKind.Light or CueKind.Operator or CueKind.State or CueKind.Status or CueKind.Clause;
}
