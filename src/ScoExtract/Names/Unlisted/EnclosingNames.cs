using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>Whether words that a tagger takes for one name may be one although a table lists a part of them.</summary>
internal static class EnclosingNames
{
    // How probable a name that holds a listed one must be, and one that holds a listed organization.
    private const double EnclosingNeeds = 0.6;
    private const double EnclosingOrganizationNeeds = 0.9;

    private const int WholeName = 3;

    // Above a listed place, which does not count inside a longer name.
    private const int EnclosingPriority = 60;

    // Above a listed organization, when a longer name holds it.
    private const int EnclosingOrganizationPriority = 66;

    // The tables know better, unless what they know is but a part; a place that holds two is a province and its town.
    public static bool Allows(
        TokenizedText text, NameLinks links, NameCandidate candidate, bool isPlace, IReadOnlyList<NameCandidate> candidates, int first, HashSet<int> dropped, ref int priority, out double needed)
    {
        needed = 0;
        var (held, start, organizationEnd) = (0, UnlistedNames.NameStart(text, candidate), -1);
        var (organizations, told) = (0, start);
        for (var i = first; i < candidates.Count && !candidates[i].IsUnlisted && candidates[i].First < candidate.End; i++)
        {
            var listed = candidates[i];
            var isListedPlace = listed.Listed is PlaceMention;
            var isDropped = dropped.Contains(listed.ListedIndex);
            if (listed.End <= candidate.First || (isDropped && !(isPlace && isListedPlace)))
            {
                continue;
            }

            // A name in quotes that a table lists is whole: no longer one begins before the quotation mark.
            if (listed.First < candidate.First || listed.End > candidate.End || (start > candidate.First && listed.First == start) || (isPlace && (!isListedPlace || ++held > 1)))
            {
                return false;
            }

            // "ingresó en la OTAN España", "В Европейский союз Грузия": a state right behind an organization is the subject of a verb, no part of a name; nor is the place of a Chinese dateline: 新华社吉隆坡.
            if (listed.First == organizationEnd && listed.End == candidate.End && (ListedDoubts.IsCountry(listed) || (isListedPlace && text[listed.First].Kind == TokenKind.Ideograph)))
            {
                return false;
            }

            if (listed.Listed is OrganizationMention && listed.First >= told && links.Ties(text, told, listed.First))
            {
                (organizations, told) = (organizations + 1, listed.End);
            }

            organizationEnd = listed.Listed is OrganizationMention organization && (organization.OrganizationId is not null || text[listed.First].Kind == TokenKind.Ideograph) ? listed.End : -1;
            priority = Math.Max(priority, isListedPlace ? EnclosingPriority : EnclosingOrganizationPriority);

            // An organization without an id that others share is known but for its name: no id is lost with it, but one of many words is whole.
            needed = Math.Max(needed, listed.Listed is OrganizationMention { OrganizationId: var id } && (id is not null || listed.End - listed.First >= WholeName) ? EnclosingOrganizationNeeds : EnclosingNeeds);
        }

        // "Комитет министров Совета Европы": an organ and its parent, both listed and nothing else, are two names.
        return isPlace || organizations < 2 || told < candidate.End;
    }
}
