using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>Describes to the ranker what stands between a trigger and what may be its argument.</summary>
internal static class WayFeatures
{
    /// <summary>Adds the features of the items between two.</summary>
    /// <param name="features">Receives them.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="role">The name of the argument, which the features begin with.</param>
    /// <param name="from">The item before the first.</param>
    /// <param name="to">The item behind the last.</param>
    public static void Add(List<string> features, SentenceContext sentence, string role, int from, int to)
    {
        var seen = Seen.Nothing;
        var (groups, tellers) = (0, 0);
        for (var i = from + 1; i < to; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                groups++;
                i = Math.Max(i, group.Last);
                continue;
            }

            var item = sentence.Items[i];
            tellers += item.Is(CueKind.Event) || item.Is(CueKind.Light) || item.Is(CueKind.Operator) ? 1 : 0;
            seen |= item.Mark switch { ',' => Seen.Comma, ';' or '.' => Seen.Stop, ':' => Seen.Colon, '(' or ')' => Seen.Bracket, '-' => Seen.Dash, _ => Seen.Nothing }
                | (item.Is(CueKind.State) ? Seen.Verb : Seen.Nothing)
                | (item.Is(CueKind.Clause) ? Seen.Clause : Seen.Nothing)
                | (item.Is(CueKind.Conjunction) ? Seen.Conjunction : Seen.Nothing)
                | (item.Kind == ItemKind.Organization ? Seen.Organization : Seen.Nothing);
        }

        foreach (var kind in Enum.GetValues<Seen>())
        {
            if (kind != Seen.Nothing && seen.HasFlag(kind))
            {
                features.Add(role + "+" + kind);
            }
        }

        features.Add(role + "+tellers:" + Buckets.Count(tellers, 2));
        features.Add(role + "+groups:" + Buckets.Count(groups, 2));
    }

    [Flags]
    private enum Seen
    {
        Nothing = 0,
        Comma = 1,
        Stop = 2,
        Colon = 4,
        Bracket = 8,
        Dash = 16,
        Verb = 32,
        Clause = 64,
        Conjunction = 128,
        Organization = 256,
    }
}
