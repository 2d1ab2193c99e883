using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Aligns the mentions of one type in one document and counts them.</summary>
internal sealed class MentionComparison
{
    private readonly GoldMention[] _gold;
    private readonly GoldMention[] _optional;
    private readonly MentionRecord[] _predicted;

    public MentionComparison(IEnumerable<GoldMention> gold, IEnumerable<MentionRecord> predicted)
    {
        var sorted = gold.OrderBy(g => g.Span).ToArray();
        _gold = [.. sorted.Where(g => !g.Optional)];
        _optional = [.. sorted.Where(g => g.Optional)];
        _predicted = [.. predicted.OrderBy(p => p.Span)];
    }

    /// <summary>Same span.</summary>
    public Tally Strict => Count(Pairs((g, p) => g.Span == p.Span));

    /// <summary>Overlapping span and right value.</summary>
    public Tally Value => Count(Pairs((g, p) => g.Accepts(p.Value)));

    /// <summary>Overlapping span.</summary>
    public Tally Partial => Count(OverlapPairs());

    /// <summary>Overlapping span, worth half unless it is the same.</summary>
    public Tally Muc
    {
        get
        {
            var pairs = OverlapPairs();
            return Count(pairs) with { Correct = pairs.Sum(p => p.Gold.Span == p.Predicted.Span ? 1 : 0.5) };
        }
    }

    public (List<(GoldMention Gold, MentionRecord Predicted)> Pairs, List<GoldMention> Missed, List<MentionRecord> Spurious) Differences()
    {
        var pairs = OverlapPairs();
        var gold = pairs.Select(p => p.Gold).ToHashSet(ReferenceEqualityComparer.Instance);
        var predicted = pairs.Select(p => p.Predicted).ToHashSet(ReferenceEqualityComparer.Instance);
        return (
            pairs,
            [.. _gold.Where(g => !gold.Contains(g))],
            [.. _predicted.Where(p => !predicted.Contains(p) && !IsFree(p))]);
    }

    // The most pairs that overlap; a pair with the same span is never given up for one that only overlaps.
    private List<(GoldMention Gold, MentionRecord Predicted)> OverlapPairs()
    {
        var exact = Pairs((g, p) => g.Span == p.Span);
        var gold = exact.Select(p => p.Gold).ToHashSet(ReferenceEqualityComparer.Instance);
        var predicted = exact.Select(p => p.Predicted).ToHashSet(ReferenceEqualityComparer.Instance);
        exact.AddRange(Pairs((g, p) => !gold.Contains(g) && !predicted.Contains(p)));
        return exact;
    }

    // Both sides are flat and sorted, so of two that overlap the one that ends first has no partner further on: pairing it at
    // once, or dropping it, gives the largest number of pairs.
    private List<(GoldMention Gold, MentionRecord Predicted)> Pairs(Func<GoldMention, MentionRecord, bool> fits)
    {
        var pairs = new List<(GoldMention, MentionRecord)>();
        for (int g = 0, p = 0; g < _gold.Length && p < _predicted.Length;)
        {
            var (gold, predicted) = (_gold[g], _predicted[p]);
            if (gold.Span.Overlaps(predicted.Span) && fits(gold, predicted))
            {
                pairs.Add((gold, predicted));
                g++;
                p++;
            }
            else if (gold.End < predicted.End || (gold.End == predicted.End && gold.Start <= predicted.Start))
            {
                g++;
            }
            else
            {
                p++;
            }
        }

        return pairs;
    }

    private Tally Count(List<(GoldMention Gold, MentionRecord Predicted)> pairs)
    {
        var used = pairs.Select(p => p.Predicted).ToHashSet(ReferenceEqualityComparer.Instance);
        var free = _optional.Length == 0 ? 0 : _predicted.Count(p => !used.Contains(p) && IsFree(p));
        return new Tally(_gold.Length, _predicted.Length - free, pairs.Count);
    }

    // What an optional mention accounts for costs nothing.
    private bool IsFree(MentionRecord predicted) => _optional.Any(o => o.Span.Overlaps(predicted.Span));
}
