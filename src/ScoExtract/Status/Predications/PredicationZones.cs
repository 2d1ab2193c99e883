using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Gives each predication of a sentence the stretch in which its arguments are sought.</summary>
internal static class PredicationZones
{
    /// <summary>Sorts predications by where they stand, and sets the zone of each.</summary>
    public static void Set(SentenceContext sentence, List<Predication> found)
    {
        found.Sort((a, b) => a.Core != b.Core ? a.Core.CompareTo(b.Core) : a.Later != b.Later ? a.Later.CompareTo(b.Later) : a.StatusItem.CompareTo(b.StatusItem));
        var chief = found.FindAll(p => p.Gapped is null);
        var aside = Asides(sentence, chief);
        for (var k = 0; k < chief.Count; k++)
        {
            chief[k].Before = k == 0 ? null : chief[k - 1];
            chief[k].From = k == 0 ? 0 : chief[k - 1].To;
            chief[k].To = k + 1 == chief.Count ? sentence.Items.Count : ClauseBreaks.Between(sentence, chief[k], chief[k + 1]);
        }

        // What stands in parentheses interrupts a clause and does not end it.
        for (var k = aside.Count - 1; k >= 0; k--)
        {
            var (p, open, close) = aside[k];
            var (first, last) = (k + 1 == aside.Count || aside[k + 1].Open != open, k == 0 || aside[k - 1].Open != open);
            p.From = first ? open + 1 : aside[k + 1].P.To;
            p.To = last ? close : ClauseBreaks.Between(sentence, p, aside[k - 1].P);
            if (last)
            {
                sentence.Asides.Add((open, close));
            }
        }

        // What is said once for two is said in one clause.
        foreach (var gapped in found.Where(p => p.Gapped is not null))
        {
            var owner = found.Find(p => p.Core == gapped.Core && p.Gapped is null)!;
            (gapped.From, gapped.To) = (owner.From, owner.To);
        }
    }

    // Predications in parentheses behind another one, the last first: "Italy joined in 1949 (it had been invited late) and Greece in 1952".
    private static List<(Predication P, int Open, int Close)> Asides(SentenceContext sentence, List<Predication> chief)
    {
        var aside = new List<(Predication P, int Open, int Close)>();
        for (var k = chief.Count - 1; k > 0; k--)
        {
            var (open, close) = (chief[k].Start - 1, chief[k].End + 1);
            while (open > chief[0].End && sentence.Items[open].Mark is not ('(' or ')'))
            {
                open--;
            }

            while (close < sentence.Items.Count && sentence.Items[close].Mark is not ('(' or ')'))
            {
                close++;
            }

            if (open > chief[0].End && sentence.Items[open].Mark == '(' && close < sentence.Items.Count && sentence.Items[close].Mark == ')')
            {
                chief[k].Before = chief[k - 1];
                aside.Add((chief[k], open, close));
                chief.RemoveAt(k);
            }
        }

        return aside;
    }
}
