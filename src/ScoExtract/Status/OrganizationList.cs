namespace ScoExtract.Status;

/// <summary>The organizations that a clause names in one breath: <em>a member of the SCO, the EAEU and the CSTO</em>.</summary>
internal static class OrganizationList
{
    /// <summary>The organizations coordinated with <paramref name="found"/>, itself left out; none where it is the one that acts.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The organization of a clause.</param>
    /// <param name="after">The item that its object or complement follows.</param>
    public static IEnumerable<OrganizationFinder.Found> Others(SentenceContext sentence, OrganizationFinder.Found found, int after)
    {
        if (found.Item <= after || sentence.GroupAt(found.Item) is not { OfOrganizations: true, IsException: false, Members.Count: > 1 } group)
        {
            yield break;
        }

        for (var i = found.Item + 1; i <= group.Last; i++)
        {
            // The acronym of the same organization is no other one.
            if (sentence.Items[i] is { Kind: ItemKind.Organization, Id: { } id } && id != found.Id && !Organs.IsOrgan(id))
            {
                yield return new OrganizationFinder.Found(id, i);
            }
        }
    }
}
