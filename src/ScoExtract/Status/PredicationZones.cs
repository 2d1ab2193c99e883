namespace ScoExtract.Status;

/// <summary>Gives each predication of a sentence the stretch in which its arguments are sought.</summary>
internal static class PredicationZones
{
    /// <summary>Sorts predications by where they stand, and sets the zone of each.</summary>
    public static void Set(SentenceContext sentence, List<Predication> found)
    {
        found.Sort((a, b) => a.Core != b.Core ? a.Core.CompareTo(b.Core) : a.Later != b.Later ? a.Later.CompareTo(b.Later) : a.StatusItem.CompareTo(b.StatusItem));
        var chief = found.FindAll(p => p.Gapped is null);
        for (var k = 0; k < chief.Count; k++)
        {
            chief[k].Before = k == 0 ? null : chief[k - 1];
            chief[k].From = k == 0 ? 0 : chief[k - 1].To;
            chief[k].To = k + 1 == chief.Count ? sentence.Items.Count : ClauseBreaks.Between(sentence, chief[k], chief[k + 1]);
        }

        // What is said once for two is said in one clause.
        foreach (var gapped in found.Where(p => p.Gapped is not null))
        {
            var owner = chief.Find(p => p.Core == gapped.Core)!;
            (gapped.From, gapped.To) = (owner.From, owner.To);
        }
    }
}
